package rapport.matching.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.matching.SourceRecord;

/// One fact of several records, read once.
public final class Column<V> {
    /// What {@link #level} answers where one of both records does not tell.
    public static final int MISSING = -1;

    private static final int MANY = 1_000;

    private final Aspect<V> aspect;
    private final @Nullable Object[] values;
    private final int told;

    private Column(Aspect<V> aspect, @Nullable Object[] values) {
        this.aspect = aspect;
        this.values = values;
        int told = 0;
        for (Object value : values) {
            told += value == null ? 0 : 1;
        }
        this.told = told;
    }

    public static <V> Column<V> of(Aspect<V> aspect, List<SourceRecord> records) {
        var values = new @Nullable Object[records.size()];
        var places = IntStream.range(0, values.length);
        (values.length < MANY ? places : places.parallel())
                .forEach(place -> values[place] = aspect.read(records.get(place)));
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
        return told;
    }

    /// How many records have each value.
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < values.length; i++) {
            V value = value(i);
            if (value != null) {
                aspect.terms(value).forEach(term -> counts.merge(term, 1, Integer::sum));
            }
        }
        return counts;
    }

    public boolean isTold(int record) {
        return values[record] != null;
    }

    long mark(int record) {
        V value = value(record);
        return value == null ? 0 : aspect.mark(value);
    }

    public int level(int one, int other) {
        V value = value(one);
        V another = value(other);
        return value == null || another == null ? MISSING : aspect.compare(value, another);
    }

    /// The value in which the two agree at this level, where they agree in one.
    public @Nullable String agreed(int one, int other, int level) {
        V value = value(one);
        V another = value(other);
        return value == null || another == null ? null : aspect.agreed(value, another, level);
    }

    /// The value of a record whose frequency counts most.
    @Nullable
    String term(int record) {
        List<String> terms = terms(record);
        return terms.isEmpty() ? null : terms.getFirst();
    }

    /// The value of a record that most others share: the town rather than the postcode.
    public @Nullable String broad(int record) {
        List<String> terms = terms(record);
        return terms.isEmpty() ? null : terms.getLast();
    }

    /// The values of a record that others may agree in; none where it does not tell.
    public List<String> terms(int record) {
        V value = value(record);
        return value == null ? List.of() : aspect.terms(value);
    }

    public String shown(int record) {
        V value = value(record);
        return value == null ? "" : aspect.shown(value);
    }

    @SuppressWarnings("unchecked") // only what the aspect has read stands there
    private @Nullable V value(int record) {
        return (V) values[record];
    }
}
