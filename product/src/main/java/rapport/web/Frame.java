package rapport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who is there, where one can go, what just happened.
public record Frame(
        String title,
        String company,
        String viewer,
        String initials,
        boolean administrator,
        String language,
        String path,
        List<Place> places,
        List<Act> acts,
        @Nullable Toast toast,
        String version) {

    /// The places within thumb reach on a phone.
    public List<Place> thumb() {
        return places.stream().limit(3).toList();
    }

    public boolean isAt(Place place) {
        return path.equals(place.href()) || path.startsWith(place.href() + "/");
    }
}
