package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The table of all figures.
final class Report {
    private static final String BEGIN = "<!-- measured: written by ./rapport bench --write -->";
    private static final String END = "<!-- end of what was measured -->";

    private final List<Figure> figures = new ArrayList<>();

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    boolean allReached() {
        return figures.stream().allMatch(Figure::reached);
    }

    String table() {
        var table = new StringBuilder("| what | measured | reach | |\n|---|---|---|---|\n");
        figures.forEach(figure -> table.append("| ")
                .append(figure.what())
                .append(" | ")
                .append(figure.measured())
                .append(" | ")
                .append(figure.reach())
                .append(" | ")
                .append(figure.reach().isEmpty() && figure.reached() ? "" : figure.reached() ? "yes" : "**no**")
                .append(" |\n"));
        return table.toString();
    }

    /// Puts the table into the document, in place of the one that stands there; the prose around it stays.
    void write(Path document) throws IOException {
        String text =
                Files.exists(document) ? Files.readString(document) : "# Performance\n\n" + BEGIN + "\n" + END + "\n";
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int until = text.indexOf(END);
        String measured = "\n" + Machine.describe() + ", " + LocalDate.now(ZoneOffset.UTC) + "\n\n" + table();
        Files.writeString(document, text.substring(0, from) + measured + text.substring(until));
    }
}
