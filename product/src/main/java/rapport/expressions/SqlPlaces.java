package rapport.expressions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.val;

import org.jooq.Condition;
import org.jooq.Field;
import rapport.places.Area;
import rapport.places.Coordinates;

/// What rules ask of places, in SQL. A box of degrees comes first, for an index answers that; the distance is then
/// reckoned as [Coordinates#kmTo] does.
final class SqlPlaces {
    private static final String KM = "2 * {5} * asin(least(1, sqrt(power(sin(radians({0} - {2}) / 2), 2)"
            + " + cos(radians({2})) * cos(radians({0})) * power(sin(radians({1} - {3}) / 2), 2))))";

    private SqlPlaces() {}

    static Condition isKnown(Word word) {
        return point(word).latitude().isNotNull();
    }

    static Condition within(Word word, Area area) {
        Field<Double> latitude = point(word).latitude();
        Field<Double> longitude = point(word).longitude();
        Area.Bounds bounds = area.bounds();
        return latitude.between(bounds.south(), bounds.north())
                .and(or(bounds.longitudes().stream()
                        .map(stretch -> longitude.between(stretch.west(), stretch.east()))
                        .toList()))
                .and(condition(
                        KM + " <= {4}",
                        latitude,
                        longitude,
                        val(area.centre().latitude()),
                        val(area.centre().longitude()),
                        val(area.km()),
                        inline(Coordinates.EARTH_KM)));
    }

    private static Source.Point point(Word word) {
        if (word.source() instanceof Source.Point point) {
            return point;
        }
        throw new IllegalStateException(word.key() + " is no location");
    }
}
