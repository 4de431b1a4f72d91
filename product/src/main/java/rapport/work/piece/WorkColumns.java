package rapport.work.piece;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.Column.Room;

/// What a list shows of work.
@Component
class WorkColumns {
    private final List<Column<PieceRow>> all;

    WorkColumns() {
        this.all = List.of(
                new Column<>(
                        "subject",
                        "Subject",
                        true,
                        1,
                        true,
                        "subject",
                        (row, _) -> who(row),
                        row -> row.terms().subject()),
                new Column<>("due", "Due", true, 1, true, "due", (row, _) -> due(row), WorkColumns::exported),
                text("kind", "Kind", 3, true, "kind", row -> row.terms().kind().label()),
                text("customer", "About", 2, true, "customer.name", PieceRow::customer),
                text("record", "Record", 4, false, "", WorkColumns::record),
                new Column<PieceRow>(
                                "priority",
                                "Priority",
                                true,
                                3,
                                true,
                                "priority",
                                (row, _) -> priority(row),
                                row -> row.terms().priority().label())
                        .taking(Room.SMALL),
                text("owner", "Owner", 3, true, "owner", PieceRow::owner),
                new Column<PieceRow>(
                                "standing",
                                "Standing",
                                false,
                                2,
                                true,
                                "standing",
                                (row, _) -> standing(row),
                                row -> row.phase().label())
                        .taking(Room.SMALL),
                text("outcome", "Outcome", 4, false, "outcome", PieceRow::outcome),
                text("place", "Place", 4, false, "place", row -> row.terms().place()),
                new Column<>(
                        "closed",
                        "Closed",
                        true,
                        4,
                        false,
                        "closed",
                        (row, viewer) -> new Cell.Quiet(
                                row.closedAt() == null ? "" : viewer.formats().date(row.closedAt())),
                        row -> row.closedAt() == null ? "" : row.closedAt()),
                new Column<>(
                        "added",
                        "Added",
                        true,
                        4,
                        false,
                        "added",
                        (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.createdAt())),
                        PieceRow::createdAt));
    }

    List<Column<PieceRow>> all() {
        return all;
    }

    private static Column<PieceRow> text(
            String key, String label, int priority, boolean standard, String word, Function<PieceRow, String> value) {
        return new Column<>(
                key,
                label,
                false,
                priority,
                standard,
                word,
                (row, _) -> new Cell.Text(value.apply(row), ""),
                value::apply);
    }

    private static Cell who(PieceRow row) {
        return new Cell.Who(
                row.id().toString(),
                row.address(),
                row.terms().subject(),
                Viewer.initials(row.owner().isEmpty() ? "?" : row.owner()),
                Math.floorMod(row.owner().hashCode(), 12),
                false,
                row.customer());
    }

    private static Cell due(PieceRow row) {
        return row.isLate()
                ? new Cell.Chips(List.of(new Cell.Chip(row.due().text(), "no")))
                : new Cell.Quiet(row.due().text());
    }

    /// What is “today” on a screen has its date in a file; a series is told by its next time.
    private static Object exported(PieceRow row) {
        if (row.terms().isSeries()) {
            return row.due().text();
        }
        return switch (row.terms().timing()) {
            case Timing.Whenever _ -> "";
            case Timing.OnDay(var day) -> day;
            case Timing.At(var at) -> at;
            case Timing.Slot(var from, var _) -> from;
            case Timing.Days(var first, var _) -> first;
        };
    }

    private static Cell priority(PieceRow row) {
        return row.terms().priority() == Priority.HIGH
                ? new Cell.Chips(List.of(new Cell.Chip(Priority.HIGH.label(), "ask")))
                : new Cell.Quiet(row.terms().priority().label());
    }

    private static Cell standing(PieceRow row) {
        return new Cell.Chips(List.of(new Cell.Chip(
                row.phase().label(),
                switch (row.phase()) {
                    case OPEN, DROPPED -> "";
                    case DONE -> "yes";
                })));
    }

    private static String record(PieceRow row) {
        return row.record() == null ? "" : row.record().name();
    }
}
