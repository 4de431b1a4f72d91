package rapport.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The Pollock score of one file (Vitagliano et al., VLDB 2023): one point for reading it at all, and precision, recall
/// and F1 of header, records and cells, each as multisets.
final class PollockScore {

    private PollockScore() {}

    static double of(List<List<String>> clean, boolean headed, List<List<String>> read) {
        var cleanHeader = headed && !clean.isEmpty() ? clean.getFirst() : List.<String>of();
        var cleanRows = headed && !clean.isEmpty() ? clean.subList(1, clean.size()) : clean;
        var readHeader = read.isEmpty() ? List.<String>of() : read.getFirst();
        var readRows = read.isEmpty() ? read : read.subList(1, read.size());
        return 1
                + measures(cleanHeader, readHeader)
                + measures(records(cleanRows), records(readRows))
                + measures(cells(cleanRows), cells(readRows));
    }

    /// Reads a file in which every cell is quoted and every mark doubled.
    static List<List<String>> clean(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (int at = 0; at < text.length(); ) {
            int end = at + 1;
            while (text.charAt(end) != '"' || (end + 1 < text.length() && text.charAt(end + 1) == '"')) {
                end += text.charAt(end) == '"' ? 2 : 1;
            }
            row.add(text.substring(at + 1, end).replace("\"\"", "\""));
            at = end + 2;
            if (end + 1 >= text.length() || text.charAt(end + 1) != ',') {
                at += text.startsWith("\r\n", end + 1) ? 1 : 0;
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "",
                        row.stream().map(cell -> cell.isEmpty() ? "null" : cell).toList()))
                .toList();
    }

    private static double measures(List<String> clean, List<String> read) {
        if (clean.isEmpty()) {
            return 3;
        }
        var counts = new HashMap<String, Integer>();
        clean.forEach(value -> counts.merge(value, 1, Integer::sum));
        double common = read.stream()
                .filter(value -> counts.merge(value, -1, Integer::sum) >= 0)
                .count();
        double precision = common / clean.size();
        double recall = read.isEmpty() ? 0 : common / read.size();
        return common == 0 ? 0 : precision + recall + 2 * precision * recall / (precision + recall);
    }
}
