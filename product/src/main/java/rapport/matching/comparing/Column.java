package rapport.matching.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.matching.SourceRecord;

/// One fact of several records, read once.
public final class Column<V> {
    /// What {@link #level} answers where one of both records does not tell.
    public static final int MISSING = -1;

    private final Aspect<V> aspect;
    private final List<@Nullable V> values;

    private Column(Aspect<V> aspect, List<@Nullable V> values) {
        this.aspect = aspect;
        this.values = values;
    }

    public static <V> Column<V> of(Aspect<V> aspect, List<SourceRecord> records) {
        var values = new ArrayList<@Nullable V>(records.size());
        records.forEach(record -> values.add(aspect.read(record)));
        return new Column<>(aspect, values);
    }

    public Aspect<V> aspect() {
        return aspect;
    }

    public List<Level> levels() {
        return aspect.levels();
    }

    /// How many records tell this fact.
    public int told() {
        return (int) values.stream().filter(Objects::nonNull).count();
    }

    /// How many records have each value.
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        for (V value : values) {
            if (value != null) {
                aspect.terms(value).forEach(term -> counts.merge(term, 1, Integer::sum));
            }
        }
        return counts;
    }

    public int level(int one, int other) {
        V value = values.get(one);
        V another = values.get(other);
        return value == null || another == null ? MISSING : aspect.compare(value, another);
    }

    /// The value in which the two agree at this level, where they agree in one.
    public @Nullable String agreed(int one, int other, int level) {
        V value = values.get(one);
        V another = values.get(other);
        return value == null || another == null ? null : aspect.agreed(value, another, level);
    }

    public String shown(int record) {
        V value = values.get(record);
        return value == null ? "" : aspect.shown(value);
    }
}
