package rapport.matching.comparing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// A fact of which somebody may have several, such as phone numbers: the two that are most
/// alike count.
final class SeveralAspect implements Aspect<List<String>> {
    private final FactSort sort;
    private final String name;
    private final List<Level> levels;
    private final Function<SourceRecord, Stream<String>> read;
    private final ToIntBiFunction<String, String> compare;

    SeveralAspect(
            FactSort sort,
            String name,
            List<Level> levels,
            Function<SourceRecord, Stream<String>> read,
            ToIntBiFunction<String, String> compare) {
        this.sort = sort;
        this.name = name;
        this.levels = levels;
        this.read = read;
        this.compare = compare;
    }

    @Override
    public FactSort sort() {
        return sort;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Level> levels() {
        return levels;
    }

    @Override
    public @Nullable List<String> read(SourceRecord record) {
        List<String> all =
                read.apply(record).filter(value -> !value.isEmpty()).distinct().toList();
        return all.isEmpty() ? null : all;
    }

    @Override
    public int compare(List<String> one, List<String> other) {
        int best = levels.size() - 1;
        for (String value : one) {
            for (String another : other) {
                best = Math.min(best, compare.applyAsInt(value, another));
            }
        }
        return best;
    }

    @Override
    public String shown(List<String> value) {
        return String.join(", ", value);
    }

    @Override
    public List<String> terms(List<String> value) {
        return value;
    }

    @Override
    public @Nullable String agreed(List<String> one, List<String> other, int level) {
        return level == 0 ? one.stream().filter(other::contains).findFirst().orElse(null) : null;
    }
}
