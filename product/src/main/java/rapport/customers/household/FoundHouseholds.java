package rapport.customers.household;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static rapport.customers.db.Tables.HOUSEHOLD_PROPOSAL;
import static rapport.customers.db.Tables.HOUSEHOLD_REJECTION;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;

/// The proposals that wait for a person. One with anybody whom the viewer may not change is not there.
@Component
class FoundHouseholds {
    private static final int AT_ONCE = 20;
    static final int COUNTED = 99;

    record Proposal(UUID id, UUID[] people, String[] reasons) {
        List<PartyId> parties() {
            return List.of(people).stream().map(PartyId::new).toList();
        }
    }

    private final DSLContext db;

    FoundHouseholds(DSLContext db) {
        this.db = db;
    }

    static boolean mayDecide(Viewer viewer) {
        return viewer.rights().may(CustomerKinds.PERSON, Right.CREATE)
                && FactSight.of(PartyKind.PERSON, viewer).opens(PartyField.RELATION);
    }

    List<Proposal> next(Viewer viewer) {
        return read(noCondition(), viewer);
    }

    /// Those in which a person is.
    List<Proposal> with(PartyId person, Viewer viewer) {
        return read(HOUSEHOLD_PROPOSAL.PEOPLE.contains(new UUID[] {person.value()}), viewer);
    }

    /// How many wait, and one more than [#COUNTED] when there are more.
    long left(Viewer viewer) {
        return db.fetchCount(selectOne()
                .from(HOUSEHOLD_PROPOSAL)
                .where(isOpen())
                .and(allOpenTo(viewer))
                .limit(COUNTED + 1));
    }

    private List<Proposal> read(Condition which, Viewer viewer) {
        return db.select(HOUSEHOLD_PROPOSAL.ID, HOUSEHOLD_PROPOSAL.PEOPLE, HOUSEHOLD_PROPOSAL.REASONS)
                .from(HOUSEHOLD_PROPOSAL)
                .where(which)
                .and(isOpen())
                .and(allOpenTo(viewer))
                .orderBy(HOUSEHOLD_PROPOSAL.ID)
                .limit(AT_ONCE)
                .fetch(Records.mapping(Proposal::new));
    }

    /// Held until the act is done.
    Optional<Proposal> lock(UUID id, Viewer viewer) {
        return db.select(HOUSEHOLD_PROPOSAL.ID, HOUSEHOLD_PROPOSAL.PEOPLE, HOUSEHOLD_PROPOSAL.REASONS)
                .from(HOUSEHOLD_PROPOSAL)
                .where(HOUSEHOLD_PROPOSAL.ID.eq(id))
                .and(isOpen())
                .and(allOpenTo(viewer))
                .forUpdate()
                .fetchOptional(Records.mapping(Proposal::new));
    }

    void reject(Proposal proposal, Viewer viewer) {
        db.insertInto(HOUSEHOLD_REJECTION)
                .set(HOUSEHOLD_REJECTION.PEOPLE, proposal.people())
                .set(HOUSEHOLD_REJECTION.CREATED_BY, viewer.id())
                .execute();
    }

    /// Nobody of them lives in a household by now, and nobody said that they are none. What is undone is open again.
    private static Condition isOpen() {
        return condition("""
                not exists (select from customers.household_member m
                             where m.party_id = any({0}) and m.until is null)
                and not exists (select from customers.household_rejection r where r.people @> {0})
                """, HOUSEHOLD_PROPOSAL.PEOPLE);
    }

    private static Condition allOpenTo(Viewer viewer) {
        var person = PARTY.as("person");
        return condition(
                "not exists (select from unnest({0}) one where not exists ({1}))",
                HOUSEHOLD_PROPOSAL.PEOPLE,
                selectOne().from(person).where("{0} = one", person.ID).and(PartySight.of(person, viewer, Right.EDIT)));
    }
}
