package rapport.matching.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Address;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// Town and postcode of the addresses that are most alike.
final class PlaceAspect implements Aspect<List<Place>> {
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same postcode and town", 0.5, 0.001),
            Level.byFrequency("the same postcode", 0.12, 0.0005),
            Level.byFrequency("the same town", 0.12, 0.005),
            Level.of("almost the same postcode or town", 0.12, 0.015),
            Level.of("the same region", 0.05, 0.1),
            Level.of("different", 0.09, 0.8785));

    @Override
    public FactSort sort() {
        return FactSort.PLACE;
    }

    @Override
    public String name() {
        return "Place";
    }

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public @Nullable List<Place> read(SourceRecord record) {
        List<Place> all = record.all(Address.class)
                .map(Place::of)
                .filter(place -> place != null)
                .toList();
        return all.isEmpty() ? null : all;
    }

    @Override
    public int compare(List<Place> one, List<Place> other) {
        int best = LEVELS.size() - 1;
        for (Place place : one) {
            for (Place another : other) {
                best = Math.min(best, compare(place, another));
            }
        }
        return best;
    }

    @Override
    public long mark(List<Place> value) {
        return value.size() == 1 ? value.getFirst().mark() : Marks.NONE;
    }

    @Override
    public int glance(long one, long other) {
        return Place.areApart(one, other) ? LEVELS.size() - 1 : Marks.LOOK;
    }

    @Override
    public String shown(List<Place> value) {
        return String.join("; ", value.stream().map(Place::shown).toList());
    }

    @Override
    public List<String> terms(List<Place> value) {
        return value.stream().flatMap(PlaceAspect::terms).distinct().toList();
    }

    @Override
    public @Nullable String agreed(List<Place> one, List<Place> other, int level) {
        if (level > 2) {
            return null;
        }
        for (Place place : one) {
            for (Place another : other) {
                if (compare(place, another) == level) {
                    return level < 2
                            ? "postcode " + place.postcode().text()
                            : "town " + place.locality().text();
                }
            }
        }
        return null;
    }

    private static Stream<String> terms(Place place) {
        return Stream.of(place.postcode(), place.locality())
                .filter(part -> part.length() > 0)
                .map(part -> (part == place.postcode() ? "postcode " : "town ") + part.text());
    }

    private static int compare(Place one, Place other) {
        boolean near = one.nearLocality(other);
        if (one.samePostcode(other)) {
            return near ? 0 : 1;
        }
        if (one.sameLocality(other)) {
            return 2;
        }
        return near || one.nearPostcode(other) ? 3 : one.sameRegion(other) ? 4 : 5;
    }
}
