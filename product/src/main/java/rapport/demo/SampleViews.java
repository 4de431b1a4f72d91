package rapport.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.ListState;
import rapport.listing.views.KeepViews;

/// Views that colleagues at Tern Motion share: whom to see on a day in Oslo, with whom each of them lives, and which
/// homes are there.
@Component
class SampleViews {
    private static final String AROUND_OSLO = "location.within(50, \"Oslo, NO\")";

    private final KeepViews views;

    SampleViews(KeepViews views) {
        this.views = views;
    }

    void bring(Viewer by) {
        views.forEverybody(
                "people",
                "Near Oslo",
                ListState.PLAIN
                        .withFilter(AROUND_OSLO)
                        .withColumns(List.of("name", "work", "city", "household", "phone", "contact")),
                by);
        views.forEverybody("households", "Near Oslo", ListState.PLAIN.withFilter(AROUND_OSLO), by);
    }
}
