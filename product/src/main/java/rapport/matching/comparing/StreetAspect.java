package rapport.matching.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Address;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// Street and house of the addresses that are most alike.
final class StreetAspect implements Aspect<List<Street>> {
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same", 0.5, 0.0001),
            Level.of("the same house, written otherwise", 0.25, 0.0001),
            Level.of("the same street", 0.05, 0.0012),
            Level.of("the same number only", 0.05, 0.01),
            Level.of("different", 0.15, 0.9885));

    @Override
    public FactSort sort() {
        return FactSort.STREET;
    }

    @Override
    public String name() {
        return "Street";
    }

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public @Nullable List<Street> read(SourceRecord record) {
        List<Street> all = record.all(Address.class)
                .map(Street::of)
                .filter(street -> street != null)
                .toList();
        return all.isEmpty() ? null : all;
    }

    @Override
    public int compare(List<Street> one, List<Street> other) {
        int best = LEVELS.size() - 1;
        for (Street street : one) {
            for (Street another : other) {
                best = Math.min(best, compare(street, another));
            }
        }
        return best;
    }

    @Override
    public String shown(List<Street> value) {
        return String.join("; ", value.stream().map(Street::shown).toList());
    }

    @Override
    public List<String> terms(List<Street> value) {
        return value.stream().map(Street::term).toList();
    }

    @Override
    public @Nullable String agreed(List<Street> one, List<Street> other, int level) {
        List<String> others = terms(other);
        return level == 0
                ? terms(one).stream().filter(others::contains).findFirst().orElse(null)
                : null;
    }

    private static int compare(Street one, Street other) {
        if (one.words().equals(other.words()) && one.numbers().equals(other.numbers())) {
            return 0;
        }
        boolean number = one.sharesNumber(other);
        if (one.likeness(other) >= 0.5) {
            return number ? 1 : 2;
        }
        return number ? 3 : 4;
    }
}
