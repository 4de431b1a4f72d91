package rapport.matching.comparing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// A fact of which somebody may have several, such as phone numbers: the two that are most
/// alike count.
///
/// @param <V> one of them, as it is compared
final class SeveralAspect<V> implements Aspect<List<V>> {
    private final FactSort sort;
    private final String name;
    private final List<Level> levels;
    private final Function<SourceRecord, Stream<String>> read;
    private final Function<String, V> prepare;
    private final Function<V, String> text;
    private final ToIntBiFunction<V, V> compare;
    private final Marking<V> marking;

    /// How one of them is marked.
    ///
    /// @param glance at two marks, as {@link Aspect#glance}
    record Marking<V>(ToLongFunction<V> mark, Glance glance) {}

    interface Glance {
        int at(long one, long other);
    }

    SeveralAspect(
            FactSort sort,
            String name,
            List<Level> levels,
            Function<SourceRecord, Stream<String>> read,
            Function<String, V> prepare,
            Function<V, String> text,
            ToIntBiFunction<V, V> compare,
            Marking<V> marking) {
        this.sort = sort;
        this.name = name;
        this.levels = levels;
        this.read = read;
        this.prepare = prepare;
        this.text = text;
        this.compare = compare;
        this.marking = marking;
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
    public @Nullable List<V> read(SourceRecord record) {
        List<V> all = read.apply(record)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(prepare)
                .toList();
        return all.isEmpty() ? null : all.size() == 1 ? List.of(all.getFirst()) : all;
    }

    @Override
    public int compare(List<V> one, List<V> other) {
        int best = levels.size() - 1;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size() && best > 0; j++) {
                best = Math.min(best, compare.applyAsInt(one.get(i), other.get(j)));
            }
        }
        return best;
    }

    @Override
    public long mark(List<V> value) {
        return value.size() == 1 ? marking.mark.applyAsLong(value.getFirst()) : Marks.NONE;
    }

    @Override
    public int glance(long one, long other) {
        return marking.glance.at(one, other);
    }

    @Override
    public String shown(List<V> value) {
        return String.join(", ", terms(value));
    }

    @Override
    public List<String> terms(List<V> value) {
        return value.stream().map(text).toList();
    }

    @Override
    public @Nullable String agreed(List<V> one, List<V> other, int level) {
        return level == 0
                ? one.stream().filter(other::contains).map(text).findFirst().orElse(null)
                : null;
    }
}
