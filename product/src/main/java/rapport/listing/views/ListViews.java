package rapport.listing.views;

import java.util.List;
import java.util.Optional;
import rapport.listing.ListAddress;
import rapport.listing.ListQuery;
import rapport.listing.ListState;
import rapport.listing.ViewId;
import rapport.web.NotFound;

/// The views of one list that somebody may choose from, and how they like the list.
///
/// @param first   the view that the list opens with; empty for none
/// @param columns which the list has without a view; empty for the standard ones
public record ListViews(List<SavedView> views, Optional<ViewId> first, List<String> columns) {

    /// @throws NotFound for a view that is not among these
    public ListQuery query(ListAddress address) {
        Optional<SavedView> view = chosen(address);
        ListState saved = view.map(SavedView::state).orElse(ListState.PLAIN.withColumns(columns));
        return new ListQuery(
                view.map(one -> one.id().toString()).orElse(first.isPresent() ? ListAddress.WITHOUT_VIEW : ""),
                saved,
                address.over(saved),
                address.after(),
                address.before());
    }

    public Optional<SavedView> of(ListQuery query) {
        return views.stream()
                .filter(view -> view.id().toString().equals(query.view()))
                .findFirst();
    }

    private Optional<SavedView> chosen(ListAddress address) {
        if (address.view().equals(ListAddress.WITHOUT_VIEW)) {
            return Optional.empty();
        }
        String wanted = address.isBare() ? first.map(ViewId::toString).orElse("") : address.view();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(views.stream()
                .filter(view -> view.id().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such view, or it is not shared with you.")));
    }
}
