package rapport.places;

import java.util.List;

/// All that lies within some kilometres of a point.
public record Area(Coordinates centre, double km) {
    /// More than half way round the Earth nothing lies.
    public static final double FARTHEST_KM = 20_100;

    /// A little more than the exact bounds, so that no digit that was cut leaves out what belongs to it.
    private static final double MARGIN = 1e-6;

    /// Between which degrees all of it lies. What lies between them may still be outside.
    ///
    /// @param longitudes one stretch, or two where it lies across the 180th meridian
    public record Bounds(double south, double north, List<Stretch> longitudes) {}

    public record Stretch(double west, double east) {}

    public Area {
        if (!(km >= 0 && km <= FARTHEST_KM)) {
            throw new IllegalArgumentException("Nothing is " + km + " km away");
        }
    }

    public boolean contains(Coordinates point) {
        return centre.kmTo(point) <= km;
    }

    /// The method is that of J. P. Matuschek, “Finding Points Within a Distance of a
    /// Latitude/Longitude Using Bounding Coordinates” (2010): the meridians that only just touch the
    /// area lie further out than at its centre.
    public Bounds bounds() {
        double angle = km / Coordinates.EARTH_KM;
        double high = Math.toDegrees(angle) + MARGIN;
        double south = centre.latitude() - high;
        double north = centre.latitude() + high;
        if (south <= -90 || north >= 90) {
            return new Bounds(Math.max(south, -90), Math.min(north, 90), List.of(new Stretch(-180, 180)));
        }
        double wide = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(centre.latitude())))) + MARGIN;
        return new Bounds(south, north, stretches(centre.longitude() - wide, centre.longitude() + wide));
    }

    private static List<Stretch> stretches(double west, double east) {
        if (west < -180) {
            return List.of(new Stretch(west + 360, 180), new Stretch(-180, east));
        }
        return east > 180
                ? List.of(new Stretch(west, 180), new Stretch(-180, east - 360))
                : List.of(new Stretch(west, east));
    }
}
