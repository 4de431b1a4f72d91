package rapport.listing.grouping;

import java.util.List;
import rapport.access.Viewer;
import rapport.listing.Layout;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;

/// The groups of a list, ready to be shown.
///
/// @param label what they are groups of: “Role”
/// @param part  where not everything was counted: of how many the figures are; empty otherwise
public record GroupedList(String label, List<Group> groups, String part) {
    /// @param share in percent of the largest
    /// @param href  the list of its records
    public record Group(String label, String count, long share, String href) {}

    public static GroupedList of(Groups.Counted counted, ListDefinition<?> list, ListQuery query, Viewer viewer) {
        long most = counted.groups().stream().mapToLong(Groups.One::count).max().orElse(1);
        return new GroupedList(
                counted.word().label(),
                counted.groups().stream()
                        .map(one -> new Group(
                                one.label(),
                                viewer.formats().number(one.count()),
                                Math.max(1, one.count() * 100 / most),
                                "/" + list.key()
                                        + query.laidOut(Layout.TABLE)
                                                .filtered(one.filter())
                                                .address()))
                        .toList(),
                counted.whole() ? "" : viewer.formats().number(counted.counted()));
    }
}
