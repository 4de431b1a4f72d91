package rapport.customers.household;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import rapport.customers.finding.Corrections;
import rapport.customers.finding.Initials;
import rapport.customers.finding.PartyCells;
import rapport.customers.finding.PartyColumns;
import rapport.customers.finding.PartyList;
import rapport.customers.finding.PartyRow;
import rapport.listing.Cell;
import rapport.listing.Column;

/// The list of households. Fields that a company has added to people are not theirs.
@Component
class HouseholdList extends PartyList<Members> {
    private static final String MEMBERS = "members";
    private static final Field<String[]> OF_MEMBERS = field(name("own", MEMBERS), String[].class);
    private static final PartyKind KIND = PartyKind.HOUSEHOLD;

    private final List<Column<PartyRow<Members>>> columns;

    HouseholdList(DSLContext db, Corrections corrections, PartyColumns shared) {
        super(db, corrections, shared, KIND);
        this.columns = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), PartyRow::name),
                new Column<PartyRow<Members>>(
                                MEMBERS,
                                "Members",
                                false,
                                2,
                                true,
                                "",
                                (row, _) -> new Cell.Text(inOneLine(row), ""),
                                HouseholdList::inOneLine)
                        .reading(PartyField.RELATION.of(CustomerKinds.PERSON)),
                shared.place(KIND),
                shared.phone(KIND),
                shared.owner(KIND),
                shared.added());
    }

    @Override
    public String key() {
        return "households";
    }

    @Override
    public String title() {
        return "Households";
    }

    @Override
    public String one() {
        return "Household";
    }

    @Override
    public List<Column<PartyRow<Members>>> columns() {
        return columns;
    }

    @Override
    protected List<Column<PartyRow<Members>>> ours() {
        return columns;
    }

    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.of(Findable.bySearch(30, this, text, viewer));
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "house",
                "No household yet. Put people together who live together.",
                "New household",
                "/households/new",
                Right.CREATE);
    }

    /// Households that were found.
    @Override
    public Optional<String> waiting(Viewer viewer) {
        return FoundHouseholds.mayDecide(viewer) ? Optional.of(FindHouseholds.WORKLIST + "/left") : Optional.empty();
    }

    @Override
    protected Select<?> own(Set<String> shown, Viewer viewer) {
        var member = PARTY.as("member");
        Field<String[]> names = array(select(FactSight.called(member, viewer.rights()))
                .from(HOUSEHOLD_MEMBER)
                .join(member)
                .on(member.ID.eq(HOUSEHOLD_MEMBER.PARTY_ID))
                .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(PARTY.ID))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())
                .and(PartySight.of(member, viewer))
                .orderBy(HOUSEHOLD_MEMBER.SINCE, HOUSEHOLD_MEMBER.ID));
        return select(FactSight.of(KIND, viewer)
                .shown(PartyField.RELATION, field(names))
                .as(OF_MEMBERS));
    }

    @Override
    protected SelectField<Members> read() {
        return row(OF_MEMBERS).mapping(names -> new Members(names == null ? List.of() : List.of(names)));
    }

    private static String inOneLine(PartyRow<Members> row) {
        return String.join(", ", row.own().names());
    }

    /// On a phone the members stand below the name, or else the place.
    private static Cell who(PartyRow<Members> row) {
        return new Cell.Who(
                row.id().toString(),
                KIND.path() + "/" + row.id(),
                row.name(),
                Initials.ofFirm(row.name()),
                PartyCells.hue(row.id()),
                true,
                row.own().names().isEmpty() ? PartyCells.place(row.city(), "", Locale.ROOT) : inOneLine(row));
    }
}
