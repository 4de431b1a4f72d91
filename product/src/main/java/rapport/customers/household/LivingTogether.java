package rapport.customers.household;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PERSON;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.IdentifierKind;
import rapport.expressions.Folding;

/// Reads who may live together, with the addresses and phones of which one may be shared.
@Component
class LivingTogether {
    private static final int MOST = 12;
    private static final String LAST = "\uffff";
    private static final Field<List<LivesThere.Place>> PLACES = multiset(select(
                            ADDRESS.ID,
                            ADDRESS.LINES,
                            ADDRESS.LOCALITY,
                            ADDRESS.ADMIN_AREA,
                            ADDRESS.POSTCODE,
                            ADDRESS.COUNTRY)
                    .from(ADDRESS)
                    .where(ADDRESS.PARTY_ID.eq(PARTY.ID))
                    .and(HomeKey.isHome(ADDRESS))
                    .orderBy(ADDRESS.POSITION, ADDRESS.ID))
            .convertFrom(rows -> rows.map(Records.mapping(LivesThere.Place::new)));
    private static final Field<List<LivesThere.Number>> NUMBERS = multiset(select(IDENTIFIER.ID, IDENTIFIER.NORMAL)
                    .from(IDENTIFIER)
                    .where(IDENTIFIER.PARTY_ID.eq(PARTY.ID))
                    .and(IDENTIFIER.KIND.eq(inline(IdentifierKind.PHONE)))
                    .orderBy(IDENTIFIER.POSITION, IDENTIFIER.ID))
            .convertFrom(rows -> rows.map(Records.mapping(LivesThere.Number::new)));

    private final DSLContext db;

    LivingTogether(DSLContext db) {
        this.db = db;
    }

    /// The person first, then those who share home and family name, or the phone, and live nowhere else.
    List<LivesThere> around(PartyId person, Viewer viewer) {
        var sight = FactSight.of(PartyKind.PERSON, viewer);
        Condition shares = (sight.shows(PartyField.ADDRESS) ? sameHome(person) : falseCondition())
                .or(sight.shows(PartyField.PHONE) ? samePhone(person) : falseCondition());
        return read(
                PARTY.ID
                        .eq(person)
                        .or(shares.and(notExists(selectOne()
                                .from(HOUSEHOLD_MEMBER)
                                .where(HOUSEHOLD_MEMBER.PARTY_ID.eq(PARTY.ID))
                                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())))),
                person,
                viewer);
    }

    /// Those among these, in any order.
    List<LivesThere> of(List<PartyId> people, Viewer viewer) {
        return people.isEmpty() ? List.of() : read(PARTY.ID.in(people), people.getFirst(), viewer);
    }

    /// The same of several groups at once.
    List<LivesThere> all(List<PartyId> people, Viewer viewer) {
        return people.isEmpty() ? List.of() : read(PARTY.ID.in(people), people.getFirst(), people.size(), viewer);
    }

    /// Those who live there today.
    List<LivesThere> membersOf(PartyId household, Viewer viewer) {
        return read(
                PARTY.ID.in(select(HOUSEHOLD_MEMBER.PARTY_ID)
                        .from(HOUSEHOLD_MEMBER)
                        .where(HOUSEHOLD_MEMBER.HOUSEHOLD_ID.eq(household))
                        .and(HOUSEHOLD_MEMBER.UNTIL.isNull())),
                household,
                viewer);
    }

    private List<LivesThere> read(Condition which, PartyId first, Viewer viewer) {
        return read(which, first, MOST, viewer);
    }

    private List<LivesThere> read(Condition which, PartyId first, int most, Viewer viewer) {
        var sight = FactSight.of(PartyKind.PERSON, viewer);
        return db.select(
                        PARTY.ID,
                        sight.called(PARTY),
                        PERSON.FAMILY,
                        sight.shown(PartyField.BORN, PERSON.BORN),
                        PLACES,
                        NUMBERS)
                .from(PARTY)
                .join(PERSON)
                .on(PERSON.PARTY_ID.eq(PARTY.ID))
                .where(which)
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .orderBy(PARTY.ID.ne(first), PERSON.BORN.asc().nullsLast(), PARTY.SORT_KEY)
                .limit(most)
                .fetch(row -> new LivesThere(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        sight.shows(PartyField.ADDRESS) ? row.value5() : List.of(),
                        sight.shows(PartyField.PHONE) ? row.value6() : List.of()));
    }

    private static Condition sameHome(PartyId person) {
        var own = PERSON.as("own");
        var mine = ADDRESS.as("mine");
        var theirs = ADDRESS.as("theirs");
        var family = select(Folding.folded(own.FAMILY)).from(own).where(own.PARTY_ID.eq(person));
        return PARTY.KIND
                .eq(inline(PartyKind.PERSON))
                .and(PARTY.SORT_KEY.ge(family))
                .and(PARTY.SORT_KEY.lt(field(family).concat(inline(LAST))))
                .and(Folding.folded(PERSON.FAMILY).eq(family))
                .and(exists(selectOne()
                        .from(mine)
                        .join(theirs)
                        .on(HomeKey.of(theirs).eq(HomeKey.of(mine)))
                        .where(mine.PARTY_ID.eq(person))
                        .and(theirs.PARTY_ID.eq(PARTY.ID))
                        .and(HomeKey.isHome(mine))
                        .and(HomeKey.isHome(theirs))));
    }

    private static Condition samePhone(PartyId person) {
        var mine = IDENTIFIER.as("my_phone");
        var theirs = IDENTIFIER.as("their_phone");
        return PARTY.ID.in(select(theirs.PARTY_ID)
                .from(mine)
                .join(theirs)
                .on(theirs.KIND.eq(mine.KIND))
                .and(theirs.NORMAL.eq(mine.NORMAL))
                .where(mine.PARTY_ID.eq(person))
                .and(mine.KIND.eq(inline(IdentifierKind.PHONE)))
                .limit(MOST * MOST));
    }
}
