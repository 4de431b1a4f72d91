package rapport.matching.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.matching.SourceRecord;

/// One fact of all records, read once.
public final class Column<V> {
    /// What {@link #level} answers where one of both records does not tell.
    public static final int MISSING = -1;

    private final Aspect<V> aspect;
    private final List<@Nullable V> values;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int told;

    private Column(Aspect<V> aspect, List<@Nullable V> values) {
        this.aspect = aspect;
        this.values = values;
        int told = 0;
        for (V value : values) {
            if (value != null) {
                told++;
                aspect.terms(value).forEach(term -> counts.merge(term, 1, Integer::sum));
            }
        }
        this.told = told;
    }

    public static <V> Column<V> of(Aspect<V> aspect, List<SourceRecord> records) {
        var values = new ArrayList<@Nullable V>(records.size());
        records.forEach(record -> values.add(aspect.read(record)));
        return new Column<>(aspect, values);
    }

    public String name() {
        return aspect.name();
    }

    public List<Level> levels() {
        return aspect.levels();
    }

    /// How many records tell this fact.
    public int told() {
        return told;
    }

    public int level(int one, int other) {
        V value = values.get(one);
        V another = values.get(other);
        return value == null || another == null ? MISSING : aspect.compare(value, another);
    }

    /// How many records have the value in which the two agree at this level; 0 where they agree
    /// in none.
    public int frequency(int one, int other, int level) {
        V value = values.get(one);
        V another = values.get(other);
        String agreed = value == null || another == null ? null : aspect.agreed(value, another, level);
        return agreed == null ? 0 : counts.getOrDefault(agreed, 0);
    }

    public String shown(int record) {
        V value = values.get(record);
        return value == null ? "" : aspect.shown(value);
    }
}
