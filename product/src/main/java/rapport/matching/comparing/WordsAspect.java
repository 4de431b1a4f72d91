package rapport.matching.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// A text of several words, such as the name of a company. Rare words count more than those
/// that many texts have, and near words count as the same: the soft TF-IDF of Cohen, Ravikumar
/// and Fienberg, “A Comparison of String Distance Metrics for Name-Matching Tasks” (2003).
final class WordsAspect implements Aspect<WordsAspect.Text> {
    private static final List<Level> LEVELS = List.of(
            Level.byFrequency("the same", 0.55, 0.0001),
            Level.of("almost all words", 0.2, 0.0002),
            Level.of("most words", 0.1, 0.0007),
            Level.of("half of the words", 0.07, 0.002),
            Level.of("a word or two", 0.04, 0.02),
            Level.of("different", 0.04, 0.977));
    /// What is rarer than any name that comes about twice among fifty million.
    private static final double RAREST = 2e-8;

    private static final double[] AT_LEAST = {1, 0.85, 0.65, 0.45, 0.2};

    private final FactSort sort;
    private final String name;
    private final Function<SourceRecord, Stream<String>> texts;
    private final Map<String, Integer> frequencies;
    private final long size;

    /// @param texts       what a record tells; the first that is not empty counts
    /// @param frequencies how many of so many records have a word; of those left out, one has it
    WordsAspect(
            FactSort sort,
            String name,
            Function<SourceRecord, Stream<String>> texts,
            Map<String, Integer> frequencies,
            long size) {
        this.sort = sort;
        this.name = name;
        this.texts = texts;
        this.frequencies = frequencies;
        this.size = size;
    }

    static Map<String, Integer> frequencies(
            Function<SourceRecord, Stream<String>> texts, Collection<SourceRecord> records) {
        var counts = new HashMap<String, Integer>();
        records.forEach(record -> words(texts, record).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return Frequent.most(counts, 1);
    }

    /// @param length of the vector of its weights
    record Text(String told, List<Word> words, double length) {
        String joined() {
            return words.stream().map(word -> word.spelt.text()).collect(Collectors.joining(" "));
        }
    }

    record Word(Spelt spelt, double weight) {}

    @Override
    public FactSort sort() {
        return sort;
    }

    @Override
    public Map<String, Integer> words() {
        return frequencies;
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
    public @Nullable Text read(SourceRecord record) {
        List<Word> words = words(texts, record).stream()
                .map(word -> new Word(Spelt.of(word), weight(word)))
                .toList();
        double square =
                words.stream().mapToDouble(word -> word.weight * word.weight).sum();
        return words.isEmpty() ? null : new Text(texts.apply(record).findFirst().orElse(""), words, Math.sqrt(square));
    }

    @Override
    public int compare(Text one, Text other) {
        if (haveTheSameWords(one, other)) {
            return 0;
        }
        double likeness = likeness(one, other);
        for (int level = 1; level < AT_LEAST.length; level++) {
            if (likeness >= AT_LEAST[level]) {
                return level;
            }
        }
        return LEVELS.size() - 1;
    }

    @Override
    public String shown(Text value) {
        return value.told;
    }

    /// As if its words had been chosen one by one. The two that are compared do not count.
    @Override
    public double byWords(String term) {
        double chance = 1;
        for (String word : term.split(" ", -1)) {
            chance *= (double) Math.max(1, frequencies.getOrDefault(word, 1) - 2) / size;
        }
        return Math.max(RAREST, chance);
    }

    @Override
    public double byRarestWords() {
        return RAREST;
    }

    @Override
    public List<String> terms(Text value) {
        return List.of(value.joined());
    }

    @Override
    public @Nullable String agreed(Text one, Text other, int level) {
        return level == 0 ? one.joined() : null;
    }

    private static Set<String> words(Function<SourceRecord, Stream<String>> texts, SourceRecord record) {
        return texts.apply(record)
                .map(PlainText::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .<Set<String>>map(LinkedHashSet::new)
                .orElse(Set.of());
    }

    private static boolean haveTheSameWords(Text one, Text other) {
        return one.words.size() == other.words.size()
                && one.words.stream()
                        .allMatch(word -> other.words.stream().anyMatch(another -> word.spelt.isSame(another.spelt)));
    }

    private static double likeness(Text one, Text other) {
        double product = 0;
        long used = 0;
        for (Word word : one.words) {
            int found = place(word, other, used);
            if (found >= 0) {
                used |= 1L << found;
                product += word.weight * other.words.get(found).weight;
            }
        }
        return product / (one.length * other.length);
    }

    /// Where the other text has the word, or else the first that is near to it, among those not
    /// used; -1 where it has none.
    private static int place(Word word, Text other, long used) {
        int near = -1;
        for (int i = 0; i < Math.min(Long.SIZE, other.words.size()); i++) {
            Spelt another = other.words.get(i).spelt;
            if ((used >>> i & 1) == 0) {
                if (word.spelt.isSame(another)) {
                    return i;
                }
                if (near < 0 && Likeness.isNear(word.spelt, another)) {
                    near = i;
                }
            }
        }
        return near;
    }

    private double weight(String word) {
        return Math.log(1 + (double) size / frequencies.getOrDefault(word, 1));
    }
}
