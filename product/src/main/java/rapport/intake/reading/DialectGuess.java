package rapport.intake.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Guesses the dialect of a text from its beginning: the text is read with each delimiter in turn, and the one that
/// gives the most even table wins. Blank and colon, which are ordinary in sentences and times, have to be convincing.
final class DialectGuess {

    private static final String DELIMITERS = ",;\t|^~: ";
    private static final String SELDOM_IN_CELLS = ",;\t|";
    private static final int SAMPLE = 64 * 1024;
    private static final int ROWS = 100;

    private final String text;
    private final boolean whole;

    private DialectGuess(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /// @param whole whether the text is all of the file
    static Dialect of(String text, boolean whole, ReadingChoices choices) throws IOException {
        var sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return new DialectGuess(sample, whole && sample.length() == text.length()).guess(choices);
    }

    private Dialect guess(ReadingChoices choices) throws IOException {
        var named = namedDelimiter();
        var delimiter = choices.delimiter() != null ? choices.delimiter() : named;
        var trials = new ArrayList<Trial>();
        for (char candidate : delimiter != null ? new char[] {delimiter} : DELIMITERS.toCharArray()) {
            if (delimiter != null || text.indexOf(candidate) >= 0) {
                trials.add(trial(candidate, choices.quote(), named != null));
            }
        }
        return trials.stream()
                .filter(trial -> delimiter != null || trial.score() > 0)
                .max(Comparator.comparingDouble(Trial::score))
                .map(Trial::fitted)
                .orElseGet(() -> oneColumn(choices.quote()));
    }

    private Dialect oneColumn(@Nullable Character quote) {
        return Dialect.of(',', quote == null ? '"' : quote).withWidth(text.indexOf(',') < 0 ? 1 : 0);
    }

    /// Excel's own way of telling the delimiter: a first line `sep=;`.
    private @Nullable Character namedDelimiter() {
        var start = text.substring(0, Math.min(5, text.length())).replace("\"", "");
        boolean named = start.startsWith("sep=");
        int at = text.indexOf('=') + 1;
        return named && at < text.length() && "\r\n\"".indexOf(text.charAt(at)) < 0 ? text.charAt(at) : null;
    }

    private Trial trial(char delimiter, @Nullable Character quote, boolean skipFirstLine) throws IOException {
        var plain = Dialect.of(delimiter, quote != null ? quote : quoteWith(delimiter))
                .withSkipFirstLine(skipFirstLine)
                .withPadded(padded(delimiter));
        var doubled = read(plain);
        if (plain.quotes() && text.contains("\\" + plain.quote())) {
            var escaped = read(plain.withEscape('\\'));
            return escaped.damages() < doubled.damages() ? escaped : doubled;
        }
        return doubled;
    }

    private Trial read(Dialect dialect) throws IOException {
        var rows = new ArrayList<ReadRow>();
        try (var source = new DelimitedRows(new StringReader(text), dialect)) {
            for (var row = source.next(); row != null && rows.size() < ROWS; row = source.next()) {
                rows.add(row);
            }
            if (!whole && rows.size() > 1 && rows.size() < ROWS) {
                rows.removeLast();
            }
            return new Trial(dialect, rows, source.damages());
        }
    }

    private boolean padded(char delimiter) {
        int all = 0;
        int blanks = 0;
        for (int at = text.indexOf(delimiter); delimiter != ' ' && at >= 0; at = text.indexOf(delimiter, at + 1)) {
            boolean lineEnds = at + 1 >= text.length() || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r';
            all += lineEnds ? 0 : 1;
            blanks += !lineEnds && text.charAt(at + 1) == ' ' ? 1 : 0;
        }
        return blanks * 10 > all * 8;
    }

    private char quoteWith(char delimiter) {
        int single = marks('\'', delimiter);
        return single >= 2 && single > marks('"', delimiter) ? '\'' : '"';
    }

    /// How often a mark stands where cells begin or end: the smaller of both.
    private int marks(char quote, char delimiter) {
        int openings = 0;
        int closings = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            openings += edge(at - 1, delimiter) ? 1 : 0;
            closings += edge(at + 1, delimiter) ? 1 : 0;
        }
        return Math.min(openings, closings);
    }

    private boolean edge(int at, char delimiter) {
        char c = at < 0 || at >= text.length() ? '\n' : text.charAt(at);
        return c == delimiter || c == '\n' || c == '\r';
    }

    private record Trial(Dialect dialect, List<ReadRow> rows, long damages) {

        Dialect fitted() {
            return dialect.withWidth(usualWidth());
        }

        double score() {
            int width = usualWidth();
            double even = rows.isEmpty() ? 0 : (double) rowsOf(width) / rows.size();
            boolean sentence = dialect.delimiter() == ' ' || dialect.delimiter() == ':';
            if (width < 2 || (sentence && (even < 0.9 || width < 3 || rows.size() < 2))) {
                return 0;
            }
            double sound = 1 - (double) damages / (rows.size() + damages);
            return even * sound * (0.4 + 0.6 * clean()) * (1 - 1.0 / (width + 1)) * (sentence ? 0.5 : 1);
        }

        private int usualWidth() {
            var counts = new HashMap<Integer, Integer>();
            for (var row : rows) {
                if (row instanceof ReadRow.Cells read) {
                    counts.merge(read.cells().size(), read.cells().size() == 1 ? 1 : 2, Integer::sum);
                }
            }
            return counts.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }

        private long rowsOf(int width) {
            return rows.stream()
                    .filter(row ->
                            row instanceof ReadRow.Cells read && read.cells().size() == width)
                    .count();
        }

        /// The share of cells in which no other delimiter stands.
        private double clean() {
            var others = SELDOM_IN_CELLS.replace("" + dialect.delimiter(), "");
            int all = 0;
            int clean = 0;
            for (var row : rows) {
                if (row instanceof ReadRow.Cells read) {
                    for (var cell : read.cells()) {
                        all++;
                        clean += holds(cell, others) ? 0 : 1;
                    }
                }
            }
            return all == 0 ? 0 : (double) clean / all;
        }

        private static boolean holds(String cell, String delimiters) {
            for (int i = 0; i < delimiters.length(); i++) {
                if (cell.indexOf(delimiters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
