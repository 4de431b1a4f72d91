package rapport.listing.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.access.Viewer;
import rapport.listing.ListAddress;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.ListState;

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
        return new ViewBar(
                list.key(),
                Stream.concat(
                                ready(list, known, query, viewer),
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

    /// The whole list, and the views that it has by itself. One of them stands for its rule, however it is sorted.
    private static Stream<Tab> ready(ListDefinition<?> list, ListViews known, ListQuery query, Viewer viewer) {
        String path = "/" + list.key();
        String view = known.first().isPresent() ? ListAddress.WITHOUT_VIEW : "";
        boolean without = known.of(query).isEmpty();
        var tabs = list.readyViews(viewer).stream()
                .map(one -> new Tab(
                        path
                                + new ListQuery(
                                                view,
                                                ListState.PLAIN,
                                                ListState.PLAIN.withFilter(one.filter()),
                                                Optional.empty(),
                                                Optional.empty())
                                        .address(),
                        one.label(),
                        false,
                        without && query.filter().equals(one.filter())))
                .toList();
        String all = "All " + list.title().toLowerCase(viewer.formats().locale());
        boolean whole = without && tabs.stream().noneMatch(Tab::current);
        String plain = path + (view.isEmpty() ? "" : "?view=" + view);
        return Stream.concat(Stream.of(new Tab(plain, all, false, whole)), tabs.stream());
    }
}
