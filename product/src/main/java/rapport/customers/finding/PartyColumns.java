package rapport.customers.finding;

import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.tags.Tag;
import rapport.customers.tags.Tags;
import rapport.customfields.CustomColumns;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomValues;
import rapport.customfields.FieldSql;
import rapport.customfields.ReckonedFields;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The columns that people and organisations have in common.
@Component
public class PartyColumns {
    private final PartyCells cells;
    private final CustomColumns custom;
    private final Tags tags;
    private final CustomFields fields;
    private final ReckonedFields reckoned;

    PartyColumns(PartyCells cells, CustomColumns custom, Tags tags, CustomFields fields, ReckonedFields reckoned) {
        this.cells = cells;
        this.custom = custom;
        this.tags = tags;
        this.fields = fields;
        this.reckoned = reckoned;
    }

    /// By what a list that is sorted by a field of the company is in order; empty for other orders.
    Optional<Field<?>> ownOrder(String sort, PartyKind kind, Viewer viewer) {
        return fields.named(kind.recordKind(), sort)
                .filter(field -> field.indexed() && field.type().isOrdered() && !field.isHidden(viewer))
                .<Field<?>>map(field -> FieldSql.order(PARTY.CUSTOM, field));
    }

    boolean isRolledUp(String name, PartyKind kind) {
        return fields.named(kind.recordKind(), name)
                .filter(field -> field.isReckoned() && !field.isRuled())
                .isPresent();
    }

    /// What the company's own fields say that are shown.
    Field<CustomValues> custom(PartyKind kind, List<? extends Column<?>> shown, Viewer viewer) {
        var names = shown.stream().map(Column::key).collect(Collectors.toSet());
        return reckoned.with(PARTY.CUSTOM, kind.recordKind(), field -> names.contains(field.name()), viewer);
    }

    /// Without the fields that reckon with what the viewer may not see.
    <O> List<Column<PartyRow<O>>> seen(List<Column<PartyRow<O>>> columns, PartyKind kind, Viewer viewer) {
        var hidden = reckoned.hidden(kind.recordKind(), viewer);
        return hidden.isEmpty()
                ? columns
                : columns.stream()
                        .filter(column -> !hidden.contains(column.key()))
                        .toList();
    }

    /// The columns of ours, and those of the fields that the company has added.
    <O> List<Column<PartyRow<O>>> withOwn(List<Column<PartyRow<O>>> ours, PartyKind kind) {
        return custom.after(ours, kind.recordKind(), PartyRow::custom);
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
