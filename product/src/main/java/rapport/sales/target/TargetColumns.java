package rapport.sales.target;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.work.piece.WorkAbout;

/// What a list shows of targets.
@Component
class TargetColumns {
    static final String SCORE = "score";

    private final Clock clock;
    private final List<Column<TargetRow>> all;

    TargetColumns(Clock clock) {
        this.clock = clock;
        this.all = List.of(
                new Column<>("name", "Organisation", true, 1, true, "name", (row, _) -> who(row), TargetRow::name),
                text("list", "Target list", 3, true, TargetRow::listName),
                text("owner", "Owner", 3, true, TargetRow::ownerShown),
                number("fit", "Fit", true, "fit", TargetRow::fit),
                new Column<>(
                        "coverage",
                        "Coverage",
                        true,
                        2,
                        true,
                        "covered",
                        (row, _) -> coverage(row),
                        TargetRow::coverage),
                new Column<>("next", "Next move", true, 1, true, "next_move", this::next, TargetColumns::next),
                new Column<>("last", "Last move", true, 3, true, "last_move", this::last, TargetColumns::lastAt),
                number(SCORE, "Score", true, "", TargetRow::score),
                new Column<>(
                        "deals",
                        "Open deals",
                        false,
                        3,
                        true,
                        "",
                        (row, viewer) -> new Cell.Text(row.worth(viewer), ""),
                        TargetColumns::worth),
                text("city", "City", 4, false, TargetRow::city)
                        .reading(PartyField.ADDRESS.of(CustomerKinds.ORGANISATION)),
                new Column<>(
                        "added",
                        "Added",
                        true,
                        4,
                        false,
                        "added",
                        (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.added())),
                        TargetRow::added));
    }

    List<Column<TargetRow>> all() {
        return all;
    }

    private static Column<TargetRow> text(
            String key, String label, int priority, boolean standard, Function<TargetRow, String> value) {
        return new Column<>(
                key,
                label,
                false,
                priority,
                standard,
                key,
                (row, _) -> new Cell.Text(value.apply(row), ""),
                value::apply);
    }

    private static Column<TargetRow> number(
            String key, String label, boolean sortable, String word, Function<TargetRow, Integer> value) {
        return new Column<>(
                key,
                label,
                sortable,
                2,
                true,
                word,
                (row, viewer) -> new Cell.Text(viewer.formats().number(value.apply(row)), ""),
                value::apply);
    }

    private static Cell who(TargetRow row) {
        return new Cell.Who(
                row.id().toString(),
                "/targets/" + row.id(),
                row.name(),
                Initials.ofFirm(row.name()),
                PartyCells.hue(row.party()),
                true,
                row.listName());
    }

    private static Cell coverage(TargetRow row) {
        return row.wanted() == 0
                ? new Cell.Quiet("–")
                : new Cell.Chips(List.of(new Cell.Chip(row.coverage(), row.covered() < row.wanted() ? "ask" : "yes")));
    }

    private Cell next(TargetRow row, Viewer viewer) {
        if (row.next().isEmpty()) {
            return new Cell.Chips(List.of(new Cell.Chip("none planned", "no")));
        }
        WorkAbout.Next next = row.next().getFirst();
        boolean late = next.isLate(viewer.formats(), clock.instant());
        String when = next.on(viewer.formats()).map(viewer.formats()::date).orElse("");
        return new Cell.Text(next.subject(), late ? when + ", late" : when);
    }

    private static String next(TargetRow row) {
        return row.next().stream().map(WorkAbout.Next::subject).collect(Collectors.joining());
    }

    private Cell last(TargetRow row, Viewer viewer) {
        Instant last = row.last();
        return new Cell.Quiet(last == null ? "–" : viewer.formats().ago(last, clock.instant()));
    }

    private static Object lastAt(TargetRow row) {
        return Objects.requireNonNullElse(row.last(), "");
    }

    private static String worth(TargetRow row) {
        return row.deals().stream()
                .map(sum -> sum.amount().toPlainString() + " " + sum.currency())
                .collect(Collectors.joining("; "));
    }
}
