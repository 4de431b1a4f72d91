package rapport.customers.organisation;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.facts.PartyRole;
import rapport.customers.finding.Corrections;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.customers.finding.PartyOrders;
import rapport.customers.rules.OrganisationWords;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The list of organisations.
@Component
class OrganisationList implements ListDefinition<OrganisationRow> {
    private static final PartyOrders ORDERS = new PartyOrders(PartyKind.ORGANISATION);

    private final DSLContext db;
    private final Corrections corrections;
    private final List<Column<OrganisationRow>> columns;

    OrganisationList(DSLContext db, Corrections corrections, PartyCells cells) {
        this.db = db;
        this.corrections = corrections;
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, (row, _) -> who(row), OrganisationRow::name),
                new Column<>(
                        "industry",
                        "Industry",
                        false,
                        2,
                        true,
                        (row, _) -> new Cell.Text(row.industry(), ""),
                        OrganisationRow::industry),
                new Column<>(
                        "people",
                        "People",
                        false,
                        3,
                        true,
                        (row, viewer) -> new Cell.Quiet(
                                row.people() == 0 ? "–" : viewer.formats().number(row.people())),
                        row -> row.people()),
                new Column<>(
                        "role",
                        "Role",
                        false,
                        1,
                        true,
                        (row, _) -> PartyCells.roles(row.roles()),
                        OrganisationList::roles),
                new Column<>(
                        "email",
                        "E-mail",
                        true,
                        3,
                        true,
                        (row, _) -> new Cell.Quiet(row.email()),
                        OrganisationRow::email),
                new Column<>(
                        "phone",
                        "Phone",
                        true,
                        4,
                        true,
                        (row, _) -> PartyCells.phone(row.phone()),
                        OrganisationRow::phone),
                new Column<>(
                        "city",
                        "Place",
                        true,
                        4,
                        false,
                        (row, viewer) -> new Cell.Text(
                                PartyCells.place(
                                        row.city(),
                                        row.country(),
                                        viewer.formats().locale()),
                                ""),
                        row -> row.city() + (row.country().isEmpty() ? "" : ", " + row.country())),
                new Column<>(
                        "contact",
                        "Last contact",
                        true,
                        2,
                        true,
                        (row, viewer) -> cells.contact(row.lastInteractionAt(), row.lastChannel(), viewer),
                        row -> Objects.requireNonNullElse(row.lastInteractionAt(), "")),
                new Column<>(
                        "added",
                        "Added",
                        true,
                        4,
                        false,
                        (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.createdAt())),
                        row -> row.createdAt()));
    }

    @Override
    public String key() {
        return "organisations";
    }

    @Override
    public String title() {
        return "Organisations";
    }

    @Override
    public String one() {
        return "Organisation";
    }

    @Override
    public String recordKind() {
        return CustomerKinds.ORGANISATION;
    }

    @Override
    public List<Column<OrganisationRow>> columns() {
        return columns;
    }

    @Override
    public Table<?> table() {
        return PARTY;
    }

    @Override
    public Field<?> id() {
        return PARTY.ID;
    }

    @Override
    public boolean maySpeakOf(String word, Viewer viewer) {
        return PartySight.seesEverybody(viewer) || !OrganisationWords.speaksOfOthers(word);
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return PartySight.of(PartyKind.ORGANISATION, viewer, Right.READ);
    }

    @Override
    public List<Segment> segments(ListQuery query) {
        return ORDERS.segments(query);
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return corrections.of(search, PartyKind.ORGANISATION, viewer);
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "building-2",
                "No organisation yet. Bring yours along in a file, or add the first one.",
                "Import a file",
                "/imports/new");
    }

    @Override
    public List<OrganisationRow> rows(List<UUID> ids, Viewer viewer) {
        Field<Integer> people = field(selectCount()
                .from(RELATIONSHIP)
                .where(RELATIONSHIP.TO_ID.eq(PARTY.ID))
                .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(PartySight.among(RELATIONSHIP.FROM_ID, viewer)));
        Field<String[]> roles = array(select(PARTY_ROLE.ROLE.cast(String.class))
                .from(PARTY_ROLE)
                .where(PARTY_ROLE.PARTY_ID.eq(PARTY.ID))
                .and(PARTY_ROLE.UNTIL.isNull())
                .orderBy(PARTY_ROLE.SINCE));
        Map<UUID, OrganisationRow> found = new HashMap<>();
        db.select(
                        PARTY.ID,
                        PARTY.NAME,
                        ORGANISATION.INDUSTRY,
                        people,
                        roles,
                        PARTY.EMAIL,
                        PARTY.PHONE,
                        PARTY.CITY,
                        PARTY.COUNTRY,
                        PARTY.LAST_INTERACTION_AT,
                        PARTY.LAST_CHANNEL,
                        PARTY.CREATED_AT)
                .from(PARTY)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.PARTY_ID.eq(PARTY.ID))
                .where("{0} = any({1})", PARTY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .forEach(row -> found.put(
                        row.value1().value(),
                        new OrganisationRow(
                                row.value1(),
                                row.value2(),
                                Objects.requireNonNullElse(row.value3(), ""),
                                row.value4(),
                                List.of(row.value5()).stream()
                                        .map(PartyRole::valueOf)
                                        .toList(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10(),
                                row.value11(),
                                row.value12())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Cell who(OrganisationRow row) {
        return new Cell.Who(
                row.id().toString(),
                "/organisations/" + row.id(),
                row.name(),
                Initials.ofFirm(row.name()),
                PartyCells.hue(row.id()),
                true,
                PartyCells.place(row.city(), "", Locale.ROOT));
    }

    private static String roles(OrganisationRow row) {
        return row.roles().stream()
                .map(PartyRole::label)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
