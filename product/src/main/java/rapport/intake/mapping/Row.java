package rapport.intake.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Country;
import rapport.customers.facts.PartialDate;
import rapport.customers.facts.Reading;

/// The cells of one row by what they mean, and what was found wrong with them so far.
final class Row {

    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "n/a",
            "na",
            "none",
            "null",
            "nil",
            "unknown",
            "k.a.",
            "k. a.",
            "unbekannt",
            "keine",
            "?",
            ".",
            "#n/a",
            "nan",
            "s/n",
            "0/0/00",
            "00/00/0000",
            "0000-00-00",
            "00.00.0000");

    /// A cell with the place it stands in.
    record Cell(int column, Target target, String text) {}

    private final Mapping mapping;
    private final List<String> header;
    private final List<String> labels;
    private final Map<Target, Cell> first = new EnumMap<>(Target.class);
    private final List<Cell> cells = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();

    Row(Mapping mapping, List<String> header, List<String> labels) {
        this.mapping = mapping;
        this.header = header;
        this.labels = labels;
    }

    void put(int column, Target target, String text) {
        if (target == Target.IGNORE) {
            return;
        }
        var cell = new Cell(column, target, text);
        cells.add(cell);
        first.putIfAbsent(target, cell);
    }

    Mapping mapping() {
        return mapping;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean isBlank() {
        return cells.isEmpty() && problems.isEmpty();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> warnings() {
        return warnings;
    }

    String title(Cell cell) {
        return header.get(cell.column());
    }

    /// What the title of its column calls an address: `work`, or empty.
    String labelOf(Cell cell) {
        return labels.get(cell.column());
    }

    @Nullable
    Cell cell(Target target) {
        return first.get(target);
    }

    /// The clean text of a target, empty where the row has none.
    String text(Target target) {
        var cell = first.get(target);
        return cell == null ? "" : CleanText.of(cell.text());
    }

    /// The texts of all columns of a target.
    String texts(Target target) {
        return cells.stream()
                .filter(cell -> cell.target() == target)
                .map(cell -> CleanText.of(cell.text()))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    void refuse(String column, String value, String sentence) {
        problems.add(new Problem(column, value, sentence));
    }

    void refuse(Target target, String sentence) {
        var cell = first.get(target);
        refuse(cell == null ? "" : title(cell), cell == null ? "" : cell.text(), sentence);
    }

    void warn(Cell cell, String sentence) {
        warnings.add(new Problem(title(cell), cell.text(), sentence));
    }

    /// Keeps in the note what has no place of its own.
    void move(Cell cell, String sentence) {
        warn(cell, sentence + " It was put into the note.");
        moved.add(title(cell) + ": " + CleanText.of(cell.text()));
    }

    /// A date, or null where there is none, or where only a part of it is known: that moves to the note.
    @Nullable
    LocalDate date(Target target) {
        var cell = first.get(target);
        if (cell == null || saysNothing(cell.text())) {
            return null;
        }
        return switch (PartialDate.parse(cell.text(), mapping.dateOrder(), mapping.newest())) {
            case Reading.Understood<PartialDate>(var date)
            when date.whole().isPresent() -> date.whole().get();
            case Reading.Understood<PartialDate> _ -> {
                move(cell, "Only a part of the date is known.");
                yield null;
            }
            case Reading.Refused<PartialDate>(var sentence) -> {
                refuse(title(cell), cell.text(), sentence);
                yield null;
            }
        };
    }

    /// The country of a cell; one we do not know moves to the note.
    @Nullable
    Country country(Target target) {
        var cell = first.get(target);
        if (cell == null || saysNothing(cell.text())) {
            return null;
        }
        var country = Country.ofCode(cell.text());
        return country != null
                ? country
                : switch (Country.parse(cell.text())) {
                    case Reading.Understood<Country>(var found) -> found;
                    case Reading.Refused<Country>(var sentence) -> {
                        move(cell, sentence);
                        yield null;
                    }
                };
    }

    /// The notes, and behind them what was moved. Several note columns are told apart by their titles.
    String note() {
        var notes = cells.stream().filter(cell -> cell.target() == Target.NOTE).toList();
        var lines = new ArrayList<String>();
        for (var note : notes) {
            var text = CleanText.withLines(note.text());
            lines.add(notes.size() == 1 ? text : title(note) + ": " + text);
        }
        lines.addAll(moved);
        return String.join("\n", lines);
    }

    /// Whether a cell only says that there is nothing: `n/a`, `-`.
    static boolean saysNothing(String text) {
        return text.length() < 12 && NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
