package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of all figures.
final class Report {
    private static final String BEGIN = "<!-- measured: written by ./rapport bench --write -->";
    private static final String END = "<!-- end of what was measured -->";

    private static final String HEAD = "| what | measured | reach | | on | read |\n|---|---|---|---|---|---|\n";

    private final List<Figure> figures = new ArrayList<>();
    private final double read = Machine.readNanoseconds();

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    boolean allReached() {
        return figures.stream().allMatch(Figure::reached);
    }

    String table() {
        return HEAD + String.join("", rows().values());
    }

    /// Puts what was measured into the table of the document: a figure that stands there already
    /// in its place, a new one at the end. What was not measured now stays as it is, with the
    /// day on which it was; so does the prose.
    void write(Path document) throws IOException {
        String text = Files.exists(document)
                ? Files.readString(document)
                : "# Performance\n\n" + BEGIN + "\n\n" + HEAD + END + "\n";
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int until = text.indexOf(END);
        Map<String, String> rows = text.substring(from, until)
                .lines()
                .filter(line -> line.startsWith("| ") && !HEAD.contains(line))
                .collect(Collectors.toMap(Report::what, line -> line + "\n", (_, later) -> later, LinkedHashMap::new));
        rows.putAll(rows());
        String measured = "\n" + Machine.describe() + "\n\n" + HEAD + String.join("", rows.values());
        Files.writeString(document, text.substring(0, from) + measured + text.substring(until));
    }

    /// The lines of the table, by what each is of, with the day and how long a read of memory took on it.
    private Map<String, String> rows() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var rows = new LinkedHashMap<String, String>();
        for (Figure figure : figures) {
            String reached = figure.reached() ? figure.reach().isEmpty() ? "" : "yes" : "**no**";
            rows.put(
                    figure.what(),
                    "| %s | %s | %s | %s | %s | %.0f ns |%n"
                            .formatted(figure.what(), figure.measured(), figure.reach(), reached, today, read));
        }
        return rows;
    }

    private static String what(String line) {
        return line.substring(2, line.indexOf(" |"));
    }
}
