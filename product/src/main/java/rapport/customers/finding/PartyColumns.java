package rapport.customers.finding;

import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The columns that people and organisations have in common.
@Component
public class PartyColumns {
    private final PartyCells cells;

    PartyColumns(PartyCells cells) {
        this.cells = cells;
    }

    public <O> Column<PartyRow<O>> role() {
        return new Column<>(
                "role",
                "Role",
                false,
                1,
                true,
                "role",
                (row, _) -> PartyCells.roles(row.roles()),
                PartyRow::rolesInWords);
    }

    public <O> Column<PartyRow<O>> email() {
        return new Column<>(
                "email", "E-mail", true, 3, true, "email", (row, _) -> new Cell.Quiet(row.email()), PartyRow::email);
    }

    public <O> Column<PartyRow<O>> phone() {
        return new Column<>(
                "phone", "Phone", true, 4, true, "phone", (row, _) -> PartyCells.phone(row.phone()), PartyRow::phone);
    }

    public <O> Column<PartyRow<O>> place() {
        return new Column<>(
                "city",
                "Place",
                true,
                4,
                false,
                "city",
                (row, viewer) -> new Cell.Text(
                        PartyCells.place(
                                row.city(), row.country(), viewer.formats().locale()),
                        ""),
                PartyRow::cityAndCountry);
    }

    /// No index knows the names of owners in their order: one filters and groups by them instead.
    public <O> Column<PartyRow<O>> owner() {
        return new Column<>(
                "owner",
                "Owner",
                false,
                4,
                false,
                "owner",
                (row, _) -> new Cell.Text(row.owner(), ""),
                PartyRow::owner);
    }

    public <O> Column<PartyRow<O>> contact() {
        return new Column<>(
                "contact",
                "Last contact",
                true,
                2,
                true,
                "last_contact",
                (row, viewer) -> cells.contact(row.lastInteractionAt(), row.lastChannel(), viewer),
                row -> Objects.requireNonNullElse(row.lastInteractionAt(), ""));
    }

    public <O> Column<PartyRow<O>> added() {
        return new Column<>(
                "added",
                "Added",
                true,
                4,
                false,
                "added",
                (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.createdAt())),
                PartyRow::createdAt);
    }
}
