package rapport.sales.lead;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.Column.Room;

/// What a list shows of leads.
@Component
class LeadColumns {
    private final Clock clock;
    private final List<Column<LeadRow>> all;

    LeadColumns(Clock clock) {
        this.clock = clock;
        this.all = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), LeadRow::name),
                text("company", "Company", 2, true, LeadRow::company).reading(PartyField.WORK.of(CustomerKinds.PERSON)),
                text("interest", "Interest", 2, true, LeadRow::interest).taking(Room.LARGE),
                new Column<>(
                        "standing",
                        "Standing",
                        false,
                        1,
                        true,
                        "standing",
                        (row, _) -> new Cell.Chips(List.of(chip(row.phase()))),
                        row -> row.phase().label()),
                new Column<LeadRow>(
                                "score",
                                "Score",
                                true,
                                2,
                                true,
                                "score",
                                (row, viewer) -> new Cell.Text(viewer.formats().number(row.score()), ""),
                                LeadRow::score)
                        .taking(Room.SMALL),
                new Column<>(
                        "likelihood",
                        "Likely",
                        true,
                        4,
                        false,
                        "likelihood",
                        (row, viewer) -> new Cell.Text(
                                row.likelihood() == null ? "" : viewer.formats().number(row.likelihood()) + " %", ""),
                        row -> Objects.requireNonNullElse(row.likelihood(), "")),
                text("source", "Source", 3, true, LeadRow::source),
                text("owner", "Owner", 3, true, LeadRow::owner),
                new Column<LeadRow>("since", "Since", true, 3, true, "days_standing", this::since, LeadRow::since)
                        .taking(Room.SMALL),
                text("email", "E-mail", 4, false, LeadRow::email).reading(PartyField.EMAIL.of(CustomerKinds.PERSON)),
                text("phone", "Phone", 4, false, LeadRow::phone).reading(PartyField.PHONE.of(CustomerKinds.PERSON)),
                text("city", "City", 4, false, LeadRow::city).reading(PartyField.ADDRESS.of(CustomerKinds.PERSON)),
                text("unfit", "Disqualified because", 4, false, LeadColumns::unfit),
                new Column<>(
                        "recycle",
                        "Take up again",
                        true,
                        4,
                        false,
                        "recycle",
                        (row, viewer) -> new Cell.Quiet(
                                row.recycleOn() == null ? "" : viewer.formats().date(row.recycleOn())),
                        row -> Objects.requireNonNullElse(row.recycleOn(), "")),
                new Column<>(
                        "added",
                        "Added",
                        true,
                        4,
                        false,
                        "added",
                        (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.createdAt())),
                        LeadRow::createdAt));
    }

    List<Column<LeadRow>> all() {
        return all;
    }

    static Cell.Chip chip(LeadPhase phase) {
        return new Cell.Chip(phase.label(), phase.tone());
    }

    private static Column<LeadRow> text(
            String key, String label, int priority, boolean standard, Function<LeadRow, String> value) {
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

    private static Cell who(LeadRow row) {
        return new Cell.Who(
                row.id().toString(),
                "/leads/" + row.id(),
                row.name(),
                Viewer.initials(row.name()),
                Math.floorMod(row.party().hashCode(), 12),
                row.kind() == PartyKind.ORGANISATION,
                row.company());
    }

    private Cell since(LeadRow row, Viewer viewer) {
        long days = Math.max(0, Duration.between(row.since(), clock.instant()).toDays());
        return new Cell.Quiet(viewer.formats().number(days) + (days == 1 ? " day" : " days"));
    }

    private static String unfit(LeadRow row) {
        return Objects.requireNonNullElse(row.unfit(), "");
    }
}
