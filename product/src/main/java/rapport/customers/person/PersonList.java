package rapport.customers.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
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

/// The list of people.
@Component
class PersonList extends PartyList<Job> {
    private static final PartyKind KIND = PartyKind.PERSON;
    private static final Party EMPLOYER = PARTY.as("employer");
    private static final Field<String> TITLE = field(name("title"), String.class);
    private static final Field<String> ORGANISATION = field(name("organisation"), String.class);
    private static final Field<String> LANGUAGE = field(name("language"), String.class);

    private final List<Column<PartyRow<Job>>> columns;

    PersonList(DSLContext db, Corrections corrections, PartyColumns shared) {
        super(db, corrections, shared, KIND);
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), PartyRow::name),
                new Column<PartyRow<Job>>(
                                "work",
                                "Works as",
                                false,
                                2,
                                true,
                                "job_title",
                                (row, _) -> job(row.own()),
                                row -> row.own().inWords())
                        .reading(PartyField.WORK.of(CustomerKinds.PERSON)),
                shared.role(KIND),
                shared.tags(KIND),
                shared.email(KIND),
                shared.phone(KIND),
                shared.place(KIND),
                new Column<PartyRow<Job>>(
                                "language",
                                "Language",
                                false,
                                4,
                                false,
                                "language",
                                (row, viewer) -> new Cell.Text(spoken(row.own(), viewer), ""),
                                row -> row.own().language())
                        .reading(PartyField.LANGUAGE.of(CustomerKinds.PERSON)),
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
    protected List<Column<PartyRow<Job>>> ours() {
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
    protected Select<?> own(Viewer viewer) {
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
        var sight = FactSight.of(KIND, viewer);
        return select(
                        sight.text(PartyField.WORK, field(name("job", "title"), String.class))
                                .as(TITLE),
                        sight.text(PartyField.WORK, field(name("job", "organisation"), String.class))
                                .as(ORGANISATION),
                        sight.shown(PartyField.LANGUAGE, PERSON.LANGUAGE).as(LANGUAGE))
                .from(PERSON)
                .leftJoin(job)
                .on(trueCondition())
                .where(PERSON.PARTY_ID.eq(PARTY.ID));
    }

    @Override
    protected Job own(Record row) {
        return new Job(text(row, TITLE), text(row, ORGANISATION), text(row, LANGUAGE));
    }

    private static String spoken(Job job, Viewer viewer) {
        return Locale.forLanguageTag(job.language())
                .getDisplayName(viewer.formats().locale());
    }

    private static String text(Record row, Field<String> field) {
        return Objects.requireNonNullElse(row.get(field), "");
    }

    private static Cell who(PartyRow<Job> row) {
        return new Cell.Who(
                row.id().toString(),
                "/people/" + row.id(),
                row.name(),
                Initials.of(row.name()),
                PartyCells.hue(row.id()),
                false,
                row.own().inWords());
    }

    private static Cell job(Job job) {
        return job.title().isEmpty()
                ? new Cell.Text(job.organisation(), "")
                : new Cell.Text(job.title(), job.organisation());
    }
}
