package rapport.intake.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rapport.customers.facts.FoldedText;

/// The titles of a table's columns.
final class Columns {

    private Columns() {}

    /// As many titles as columns; a column without one is called after its number, counted from 1.
    static List<String> titled(List<String> header, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i < header.size() && !header.get(i).isBlank()
                        ? header.get(i).strip()
                        : "Column " + (i + 1))
                .toList();
    }

    /// The label in each title, or an empty text: `Business Street` is at `work`.
    static List<String> labels(List<String> titles) {
        return titles.stream().map(Columns::label).toList();
    }

    private static String label(String title) {
        return Arrays.stream(FoldedText.fold(HeaderText.apart(title)).split(" ", -1))
                .map(Labels::ofWord)
                .filter(label -> !label.isEmpty() && !label.equals("main"))
                .findFirst()
                .orElse("");
    }
}
