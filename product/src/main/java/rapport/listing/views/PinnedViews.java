package rapport.listing.views;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewers;
import rapport.web.OwnPlaces;
import rapport.web.Place;
import rapport.web.Visitor;

/// The pinned views stand in the navigation.
@Component
class PinnedViews implements OwnPlaces {
    private static final int BEFORE_THE_DATA = 290;

    private final SavedViews views;
    private final Viewers viewers;

    PinnedViews(SavedViews views, Viewers viewers) {
        this.views = views;
        this.viewers = viewers;
    }

    @Override
    public List<Place> of(Visitor visitor) {
        return viewers.current().map(views::pinned).orElse(List.of()).stream()
                .map(found -> new Place(
                        "Views",
                        BEFORE_THE_DATA,
                        found.view().name(),
                        "bookmark",
                        "/" + found.list() + "?view=" + found.view().id(),
                        ""))
                .toList();
    }
}
