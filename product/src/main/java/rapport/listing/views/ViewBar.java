package rapport.listing.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.access.Viewer;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;

/// The views above a list, and what can be done with the one that is shown.
///
/// @param list     the key of the list
/// @param view     the one that is shown; empty for the list without any
/// @param mayChange whether the viewer may change it
/// @param mine      whether it is the viewer's own
/// @param first    whether the viewer's list opens with it
/// @param address  the query string of what is shown
public record ViewBar(
        String list,
        List<Tab> tabs,
        Optional<SavedView> view,
        boolean mayChange,
        boolean mine,
        boolean first,
        boolean changed,
        String address,
        String discard) {

    /// @param shared whether others see it, too
    public record Tab(String href, String label, boolean shared, boolean current) {}

    public static ViewBar of(ListDefinition<?> list, ListViews known, ListQuery query, Viewer viewer) {
        var view = known.of(query);
        String path = "/" + list.key();
        String plain = path + (known.first().isPresent() ? "?view=" + ListAddress.WITHOUT_VIEW : "");
        return new ViewBar(
                list.key(),
                Stream.concat(
                                Stream.of(new Tab(
                                        plain,
                                        "All "
                                                + list.title()
                                                        .toLowerCase(
                                                                viewer.formats().locale()),
                                        false,
                                        view.isEmpty())),
                                known.views().stream()
                                        .map(one -> new Tab(
                                                path + "?view=" + one.id(),
                                                one.name(),
                                                one.isShared(),
                                                view.filter(one::equals).isPresent())))
                        .toList(),
                view,
                view.filter(one -> one.mayBeChangedBy(viewer)).isPresent(),
                view.filter(one -> one.owner().equals(viewer.id())).isPresent(),
                view.map(SavedView::id).equals(known.first()) && view.isPresent(),
                query.isChanged(),
                query.fromTheStart().address(),
                path + query.asSaved().address());
    }
}
