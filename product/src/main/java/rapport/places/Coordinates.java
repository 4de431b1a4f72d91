package rapport.places;

import java.util.Locale;

/// A point on the Earth in degrees of WGS 84; north and east are positive.
public record Coordinates(double latitude, double longitude) {
    /// The mean radius of the Earth, as the International Union of Geodesy and Geophysics gives it.
    public static final double EARTH_KM = 6371.0088;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("There is no such place: " + latitude + ", " + longitude);
        }
    }

    /// How far it is along the surface of a sphere, which is off by half a percent at most. The formula is the
    /// haversine's, which keeps its digits over short distances too: R. W. Sinnott, “Virtues of the Haversine”, Sky
    /// and Telescope 68 (1984), 159.
    public double kmTo(Coordinates other) {
        double north = Math.sin(Math.toRadians(latitude - other.latitude) / 2);
        double east = Math.sin(Math.toRadians(longitude - other.longitude) / 2);
        double across = Math.cos(Math.toRadians(other.latitude)) * Math.cos(Math.toRadians(latitude));
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(north * north + across * (east * east))));
    }

    /// As people write it: `59.913, 10.746`.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f, %.3f", latitude, longitude);
    }
}
