package rapport.places;

import java.util.Locale;

/// Where something is, and by what that is known.
public record Located(Coordinates at, Exactness by) {
    /// The address of the point on OpenStreetMap, which is asked only when somebody follows it.
    public String map() {
        return String.format(
                Locale.ROOT,
                "https://www.openstreetmap.org/?mlat=%1$.3f&mlon=%2$.3f#map=12/%1$.3f/%2$.3f",
                at.latitude(),
                at.longitude());
    }
}
