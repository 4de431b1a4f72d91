package rapport.customers.organisation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.finding.Corrections;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.customers.finding.PartyColumns;
import rapport.customers.finding.PartyList;
import rapport.customers.finding.PartyRow;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.Column.Room;

/// The list of organisations.
@Component
class OrganisationList extends PartyList<Firm> {
    private static final String PEOPLE = "people";
    private static final Field<String> OF_INDUSTRY = field(name("own", "industry"), String.class);
    private static final Field<Integer> OF_PEOPLE = field(name("own", PEOPLE), Integer.class);
    private static final PartyKind KIND = PartyKind.ORGANISATION;

    private final List<Column<PartyRow<Firm>>> columns;

    OrganisationList(DSLContext db, Corrections corrections, PartyColumns shared) {
        super(db, corrections, shared, KIND);
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), PartyRow::name),
                new Column<PartyRow<Firm>>(
                                "industry",
                                "Industry",
                                false,
                                2,
                                true,
                                "industry",
                                (row, _) -> new Cell.Text(row.own().industry(), ""),
                                row -> row.own().industry())
                        .reading(PartyField.INDUSTRY.of(CustomerKinds.ORGANISATION)),
                new Column<PartyRow<Firm>>(
                                PEOPLE,
                                "People",
                                false,
                                3,
                                true,
                                PEOPLE,
                                (row, viewer) -> people(row.own().people(), viewer),
                                row -> row.own().people())
                        .reading(PartyField.WORK.of(CustomerKinds.PERSON))
                        .taking(Room.SMALL),
                shared.role(KIND),
                shared.tags(KIND),
                shared.email(KIND),
                shared.phone(KIND),
                shared.place(KIND),
                shared.owner(KIND),
                shared.contact(KIND),
                shared.added());
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
    protected List<Column<PartyRow<Firm>>> ours() {
        return columns;
    }

    @Override
    public String importedAt() {
        return "/imports/new";
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "building-2",
                "No organisation yet. Bring yours along in a file, or add the first one.",
                "Import a file",
                "/imports/new",
                Right.IMPORT);
    }

    @Override
    protected Select<?> own(Set<String> shown, Viewer viewer) {
        Field<Integer> people = field(selectCount()
                .from(RELATIONSHIP)
                .where(RELATIONSHIP.TO_ID.eq(PARTY.ID))
                .and(RELATIONSHIP.KIND.eq(inline(RelationshipKind.WORKS_FOR)))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(PartySight.among(RELATIONSHIP.FROM_ID, viewer)));
        var ofPeople = FactSight.of(PartyKind.PERSON, viewer);
        return select(
                        FactSight.of(KIND, viewer)
                                .text(PartyField.INDUSTRY, ORGANISATION.INDUSTRY)
                                .as(OF_INDUSTRY),
                        ofPeople.shown(PartyField.WORK, people).as(OF_PEOPLE))
                .from(ORGANISATION)
                .where(ORGANISATION.PARTY_ID.eq(PARTY.ID));
    }

    @Override
    protected SelectField<Firm> read() {
        return row(coalesce(OF_INDUSTRY, inline("")), coalesce(OF_PEOPLE, inline(0)))
                .mapping(Firm::new);
    }

    private static Cell people(int people, Viewer viewer) {
        return new Cell.Quiet(people == 0 ? "–" : viewer.formats().number(people));
    }

    private static Cell who(PartyRow<Firm> row) {
        return new Cell.Who(
                row.id().toString(),
                "/organisations/" + row.id(),
                row.name(),
                Initials.ofFirm(row.name()),
                PartyCells.hue(row.id()),
                true,
                PartyCells.place(row.city(), "", Locale.ROOT));
    }
}
