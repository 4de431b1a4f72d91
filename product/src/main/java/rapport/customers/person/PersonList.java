package rapport.customers.person;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.db.tables.Party;
import rapport.customers.finding.Corrections;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.customers.finding.PartyColumns;
import rapport.customers.finding.PartyList;
import rapport.customers.finding.PartyRow;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.Column.Room;

/// The list of people.
@Component
class PersonList extends PartyList<Life> {
    private static final PartyKind KIND = PartyKind.PERSON;
    private static final Party EMPLOYER = PARTY.as("employer");
    private static final String HOUSEHOLD = "household";
    private static final Party HOME = PARTY.as("home");
    private static final Field<PartyId> HOME_ID = field(name("own", "home_id"), PARTY.ID.getDataType());
    private static final Field<String> HOME_NAME = field(name("own", "home_name"), String.class);
    private static final Field<String> TITLE = field(name("own", "title"), String.class);
    private static final Field<String> ORGANISATION = field(name("own", "organisation"), String.class);
    private static final Field<String> LANGUAGE = field(name("own", "language"), String.class);

    private final List<Column<PartyRow<Life>>> columns;

    PersonList(DSLContext db, Corrections corrections, PartyColumns shared) {
        super(db, corrections, shared, KIND);
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), PartyRow::name),
                new Column<PartyRow<Life>>(
                                "work",
                                "Works as",
                                false,
                                2,
                                true,
                                "job_title",
                                (row, _) -> job(row.own()),
                                row -> row.own().workInWords())
                        .reading(PartyField.WORK.of(CustomerKinds.PERSON))
                        .taking(Room.LARGE),
                shared.role(KIND),
                shared.tags(KIND),
                shared.email(KIND),
                shared.phone(KIND),
                shared.place(KIND),
                new Column<PartyRow<Life>>(
                                "language",
                                "Language",
                                false,
                                4,
                                false,
                                "language",
                                (row, viewer) -> new Cell.Text(spoken(row.own(), viewer), ""),
                                row -> row.own().language())
                        .reading(PartyField.LANGUAGE.of(CustomerKinds.PERSON)),
                new Column<PartyRow<Life>>(
                                HOUSEHOLD,
                                "Household",
                                false,
                                4,
                                false,
                                "household.name",
                                (row, _) -> new Cell.Linked(
                                        row.own().home().name(),
                                        row.own().home().path()),
                                row -> row.own().home().name())
                        .reading(PartyField.RELATION.of(CustomerKinds.PERSON)),
                shared.owner(KIND),
                shared.contact(KIND),
                shared.added());
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
    protected List<Column<PartyRow<Life>>> ours() {
        return columns;
    }

    @Override
    public String importedAt() {
        return "/imports/new";
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "users",
                "Nobody here yet. Bring your people along in a file, or add the first one.",
                "Import a file",
                "/imports/new",
                Right.IMPORT);
    }

    @Override
    protected Select<?> own(Set<String> shown, Viewer viewer) {
        var job = lateral(select(
                        RELATIONSHIP.TITLE,
                        when(PartySight.of(EMPLOYER, viewer), EMPLOYER.NAME).as("organisation"))
                .from(RELATIONSHIP)
                .join(EMPLOYER)
                .on(EMPLOYER.ID.eq(RELATIONSHIP.TO_ID))
                .where(RELATIONSHIP.FROM_ID.eq(PARTY.ID))
                .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                .and(RELATIONSHIP.UNTIL.isNull())
                .orderBy(RELATIONSHIP.ID)
                .limit(inline(1))
                .asTable("job"));
        var home = lateral(select(HOME.ID, HOME.NAME)
                .from(HOUSEHOLD_MEMBER)
                .join(HOME)
                .on(HOME.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                .where(HOUSEHOLD_MEMBER.PARTY_ID.eq(PARTY.ID))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())
                .and(shown.contains(HOUSEHOLD) ? PartySight.of(HOME, viewer) : falseCondition())
                .asTable("household"));
        var sight = FactSight.of(KIND, viewer);
        return select(
                        sight.text(PartyField.WORK, field(name("job", "title"), String.class))
                                .as(TITLE),
                        sight.text(PartyField.WORK, field(name("job", "organisation"), String.class))
                                .as(ORGANISATION),
                        sight.shown(PartyField.LANGUAGE, PERSON.LANGUAGE).as(LANGUAGE),
                        field(name("household", "id")).as(HOME_ID),
                        sight.text(PartyField.RELATION, field(name("household", "name"), String.class))
                                .as(HOME_NAME))
                .from(PERSON)
                .leftJoin(job)
                .on(trueCondition())
                .leftJoin(home)
                .on(trueCondition())
                .where(PERSON.PARTY_ID.eq(PARTY.ID));
    }

    @Override
    protected SelectField<Life> read() {
        return row(text(TITLE), text(ORGANISATION), text(LANGUAGE), text(HOME_NAME), HOME_ID)
                .mapping((title, organisation, language, home, homeId) ->
                        new Life(title, organisation, language, new Life.Home(home, address(homeId))));
    }

    private static String address(@Nullable PartyId household) {
        return PartyKind.HOUSEHOLD.path() + "/" + household;
    }

    private static String spoken(Life life, Viewer viewer) {
        return Locale.forLanguageTag(life.language())
                .getDisplayName(viewer.formats().locale());
    }

    private static Field<String> text(Field<String> field) {
        return coalesce(field, inline(""));
    }

    private static Cell who(PartyRow<Life> row) {
        return new Cell.Who(
                row.id().toString(),
                "/people/" + row.id(),
                row.name(),
                Initials.of(row.name()),
                PartyCells.hue(row.id()),
                false,
                row.own().workInWords());
    }

    private static Cell job(Life life) {
        return life.title().isEmpty()
                ? new Cell.Text(life.organisation(), "")
                : new Cell.Text(life.title(), life.organisation());
    }
}
