package rapport.bench.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/// A list in order of how common its words are. Drawing follows Zipf: the second is drawn a little less often than
/// the first, the last hardly ever. The draw is one look into a table, however long the list.
final class Words {

    private static final int TABLE = 1 << 14;
    private static final double FLATTENING = 3;

    private final List<Word> words;
    private final Word[] table = new Word[TABLE];

    Words(List<Word> words) {
        this.words = words;
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += share(i);
        }
        double reached = 0;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            reached += share(i);
            int until = i == words.size() - 1 ? TABLE : (int) Math.round(reached / sum * TABLE);
            for (; from < until; from++) {
                table[from] = words.get(i);
            }
        }
    }

    static Words of(String file) {
        return new Words(lines(file).stream().map(Word::of).toList());
    }

    static List<String> lines(String file) {
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The list " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Word draw(SplittableRandom dice) {
        return table[dice.nextInt() >>> 18];
    }

    List<Word> all() {
        return words;
    }

    private static double share(int rank) {
        return 1 / (rank + FLATTENING);
    }
}
