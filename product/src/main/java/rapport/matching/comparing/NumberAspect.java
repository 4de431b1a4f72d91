package rapport.matching.comparing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// A quantity, such as a strength in per cent: 5, 5.0 and 5.00 % are one.
final class NumberAspect implements Aspect<Double> {
    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d{1,15}(?:\\.\\d{1,9})?)\\s*\\p{L}{0,3}%?\\s*");
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same", 0.7, 0.05),
            Level.of("almost the same", 0.1, 0.05),
            Level.of("about the same", 0.1, 0.2),
            Level.of("different", 0.1, 0.7));
    private static final double[] AT_MOST = {0.0001, 0.02, 0.1};

    private final String name;
    private final Function<SourceRecord, Stream<String>> texts;

    NumberAspect(String name, Function<SourceRecord, Stream<String>> texts) {
        this.name = name;
        this.texts = texts;
    }

    /// Whether nearly all that the records tell are quantities.
    static boolean isTold(Function<SourceRecord, Stream<String>> texts, Collection<SourceRecord> records) {
        List<String> told = records.stream()
                .flatMap(texts)
                .filter(text -> !PlainText.of(text).isEmpty())
                .toList();
        long numbers =
                told.stream().filter(text -> NUMBER.matcher(text).matches()).count();
        return numbers > 0 && numbers >= 0.9 * told.size();
    }

    @Override
    public FactSort sort() {
        return FactSort.QUANTITY;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public @Nullable Double read(SourceRecord record) {
        return texts.apply(record)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Double.valueOf(matcher.group(1)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compare(Double one, Double other) {
        double apart = Math.abs(one - other);
        double larger = Math.max(Math.abs(one), Math.abs(other));
        int level = 0;
        while (level < AT_MOST.length && apart > AT_MOST[level] * larger) {
            level++;
        }
        return level;
    }

    @Override
    public String shown(Double value) {
        return value.toString();
    }

    @Override
    public List<String> terms(Double value) {
        return List.of(value.toString());
    }

    @Override
    public @Nullable String agreed(Double one, Double other, int level) {
        return level == 0 && one.equals(other) ? one.toString() : null;
    }
}
