package rapport.matching.comparing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.matching.Fact.Name;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// What tells a father from a son who bears his name.
final class SuffixAspect implements Aspect<String> {
    private static final Map<String, String> GENERATIONS = Map.of(
            "jr", "jr", "junior", "jr", "jun", "jr", "sr", "sr", "senior", "sr", "sen", "sr", "ii", "ii", "iii", "iii",
            "iv", "iv");
    private static final List<Level> LEVELS =
            List.of(Level.of("the same", 0.97, 0.5), Level.contradicting("another generation", 0.03, 0.5));

    @Override
    public FactSort sort() {
        return FactSort.SUFFIX;
    }

    @Override
    public String name() {
        return "Suffix of the name";
    }

    @Override
    public List<Level> levels() {
        return LEVELS;
    }

    @Override
    public @Nullable String read(SourceRecord record) {
        return record.all(Name.class)
                .flatMap(name -> PlainText.words(name.suffix()).stream())
                .map(GENERATIONS::get)
                .filter(generation -> generation != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public int compare(String one, String other) {
        return one.equals(other) ? 0 : 1;
    }

    @Override
    public String shown(String value) {
        return value;
    }
}
