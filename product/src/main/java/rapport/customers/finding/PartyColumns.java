package rapport.customers.finding;

import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.tags.Tag;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomColumns;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The columns that people and organisations have in common.
@Component
public class PartyColumns {
    private final PartyCells cells;
    private final CustomColumns custom;
    private final Tags tags;

    PartyColumns(PartyCells cells, CustomColumns custom, Tags tags) {
        this.cells = cells;
        this.custom = custom;
        this.tags = tags;
    }

    /// Those of the fields that the company has added.
    CustomColumns own() {
        return custom;
    }

    public <O> Column<PartyRow<O>> role(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "role",
                        "Role",
                        false,
                        1,
                        true,
                        "role",
                        (row, _) -> PartyCells.roles(row.roles()),
                        PartyRow::rolesInWords)
                .reading(PartyField.ROLE.of(kind.recordKind()));
    }

    public <O> Column<PartyRow<O>> tags(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "tags",
                        "Tags",
                        false,
                        3,
                        false,
                        "tags",
                        (row, _) -> new Cell.Chips(
                                tags.called(row.tags()).stream().map(Tag::chip).toList()),
                        row -> String.join("; ", row.tags()))
                .reading(PartyField.TAG.of(kind.recordKind()));
    }

    public <O> Column<PartyRow<O>> email(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "email",
                        "E-mail",
                        true,
                        3,
                        true,
                        "email",
                        (row, _) -> new Cell.Quiet(row.email()),
                        PartyRow::email)
                .reading(PartyField.EMAIL.of(kind.recordKind()));
    }

    public <O> Column<PartyRow<O>> phone(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "phone",
                        "Phone",
                        true,
                        4,
                        true,
                        "phone",
                        (row, _) -> PartyCells.phone(row.phone()),
                        PartyRow::phone)
                .reading(PartyField.PHONE.of(kind.recordKind()));
    }

    public <O> Column<PartyRow<O>> place(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "city",
                        "Place",
                        true,
                        4,
                        false,
                        "city",
                        (row, viewer) -> new Cell.Text(
                                PartyCells.place(
                                        row.city(),
                                        row.country(),
                                        viewer.formats().locale()),
                                ""),
                        PartyRow::cityAndCountry)
                .reading(PartyField.ADDRESS.of(kind.recordKind()));
    }

    /// No index knows the names of owners in their order: one filters and groups by them instead.
    public <O> Column<PartyRow<O>> owner(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "owner",
                        "Owner",
                        false,
                        4,
                        false,
                        "owner",
                        (row, _) -> new Cell.Text(row.owner(), ""),
                        PartyRow::owner)
                .reading(PartyField.OWNER.of(kind.recordKind()));
    }

    public <O> Column<PartyRow<O>> contact(PartyKind kind) {
        return new Column<PartyRow<O>>(
                        "contact",
                        "Last contact",
                        true,
                        2,
                        true,
                        "last_contact",
                        (row, viewer) -> cells.contact(row.lastInteractionAt(), row.lastChannel(), viewer),
                        row -> Objects.requireNonNullElse(row.lastInteractionAt(), ""))
                .reading(PartyField.CONTACT.of(kind.recordKind()));
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
