package rapport.customers.person;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.HashMap;
import java.util.List;
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
import rapport.customers.rules.PeopleWords;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The list of people.
@Component
class PersonList implements ListDefinition<PersonRow> {
    private static final PartyOrders ORDERS = new PartyOrders(PartyKind.PERSON);

    private final DSLContext db;
    private final Corrections corrections;
    private final List<Column<PersonRow>> columns;

    PersonList(DSLContext db, Corrections corrections, PartyCells cells) {
        this.db = db;
        this.corrections = corrections;
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, (row, _) -> who(row), PersonRow::name),
                new Column<>(
                        "work",
                        "Works as",
                        false,
                        2,
                        true,
                        (row, _) -> new Cell.Text(
                                row.jobTitle().isEmpty() ? row.organisation() : row.jobTitle(),
                                row.jobTitle().isEmpty() ? "" : row.organisation()),
                        PersonRow::worksAs),
                new Column<>(
                        "role", "Role", false, 1, true, (row, _) -> PartyCells.roles(row.roles()), PersonList::roles),
                new Column<>(
                        "email", "E-mail", true, 3, true, (row, _) -> new Cell.Quiet(row.email()), PersonRow::email),
                new Column<>(
                        "phone", "Phone", true, 4, true, (row, _) -> PartyCells.phone(row.phone()), PersonRow::phone),
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
        return "people";
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String one() {
        return "Person";
    }

    @Override
    public String recordKind() {
        return CustomerKinds.PERSON;
    }

    @Override
    public List<Column<PersonRow>> columns() {
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
        return PartySight.seesEverybody(viewer) || !PeopleWords.speaksOfOthers(word);
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return PartySight.of(PartyKind.PERSON, viewer, Right.READ);
    }

    @Override
    public List<Segment> segments(ListQuery query) {
        return ORDERS.segments(query);
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return corrections.of(search, PartyKind.PERSON, viewer);
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "users",
                "Nobody here yet. Bring your people along in a file, or add the first one.",
                "Import a file",
                "/imports/new");
    }

    @Override
    public List<PersonRow> rows(List<UUID> ids, Viewer viewer) {
        var employer = PARTY.as("employer");
        var job = lateral(select(
                                RELATIONSHIP.TITLE,
                                when(PartySight.of(employer, viewer), employer.NAME)
                                        .otherwise(inline("")))
                        .from(RELATIONSHIP)
                        .join(employer)
                        .on(employer.ID.eq(RELATIONSHIP.TO_ID))
                        .where(RELATIONSHIP.FROM_ID.eq(PARTY.ID))
                        .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                        .and(RELATIONSHIP.UNTIL.isNull())
                        .orderBy(RELATIONSHIP.ID)
                        .limit(inline(1)))
                .as("job", "title", "organisation");
        Field<String[]> roles = array(select(PARTY_ROLE.ROLE.cast(String.class))
                .from(PARTY_ROLE)
                .where(PARTY_ROLE.PARTY_ID.eq(PARTY.ID))
                .and(PARTY_ROLE.UNTIL.isNull())
                .orderBy(PARTY_ROLE.SINCE));
        Map<UUID, PersonRow> found = new HashMap<>();
        db.select(
                        PARTY.ID,
                        PARTY.NAME,
                        field("job.title", String.class),
                        field("job.organisation", String.class),
                        roles,
                        PARTY.EMAIL,
                        PARTY.PHONE,
                        PARTY.CITY,
                        PARTY.COUNTRY,
                        PARTY.LAST_INTERACTION_AT,
                        PARTY.LAST_CHANNEL,
                        PARTY.CREATED_AT)
                .from(PARTY)
                .leftJoin(job)
                .on(trueCondition())
                .where("{0} = any({1})", PARTY.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .forEach(row -> found.put(
                        row.value1().value(),
                        new PersonRow(
                                row.value1(),
                                row.value2(),
                                Initials.of(row.value2()),
                                Objects.requireNonNullElse(row.value3(), ""),
                                Objects.requireNonNullElse(row.value4(), ""),
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

    private static Cell who(PersonRow row) {
        return new Cell.Who(
                row.id().toString(),
                "/people/" + row.id(),
                row.name(),
                row.initials(),
                PartyCells.hue(row.id()),
                false,
                row.worksAs());
    }

    private static String roles(PersonRow row) {
        return row.roles().stream()
                .map(PartyRole::label)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
