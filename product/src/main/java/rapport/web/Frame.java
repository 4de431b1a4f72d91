package rapport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who is there, where one can go, what just happened.
///
/// @param address the page's own, with its query string
public record Frame(
        String title,
        String company,
        String viewer,
        String initials,
        boolean administrator,
        String language,
        String address,
        List<Place> places,
        List<Act> acts,
        @Nullable Toast toast,
        String version) {

    /// The places within thumb reach on a phone.
    public List<Place> thumb() {
        return places.stream()
                .filter(place -> !place.href().contains("?"))
                .limit(3)
                .toList();
    }

    /// Whether the page belongs to a place. One that names a view stands for itself, not for its list.
    public boolean isAt(Place place) {
        return place.href().contains("?")
                ? isExactlyAt(place)
                : isBelow(place) && places.stream().noneMatch(this::isView);
    }

    private boolean isView(Place place) {
        return place.href().contains("?") && isExactlyAt(place);
    }

    private boolean isExactlyAt(Place place) {
        return address.equals(place.href()) || address.startsWith(place.href() + "&");
    }

    private boolean isBelow(Place place) {
        String path = address.replaceFirst("[?].*", "");
        return path.equals(place.href()) || path.startsWith(place.href() + "/");
    }
}
