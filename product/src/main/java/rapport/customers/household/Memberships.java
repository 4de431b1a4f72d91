package rapport.customers.household;

import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;

/// Who lives where, and who lived there.
@Component
class Memberships {
    private final DSLContext db;

    Memberships(DSLContext db) {
        this.db = db;
    }

    /// The people among these whom the viewer may change, with what they are called, held until the act is done.
    Map<PartyId, String> lockPeople(List<PartyId> ids, Viewer viewer) {
        return db.select(PARTY.ID, FactSight.called(PARTY, viewer.rights()))
                .from(PARTY)
                .where(PARTY.ID.in(ids))
                .and(PARTY.KIND.eq(PartyKind.PERSON))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .orderBy(PARTY.ID)
                .forUpdate()
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /// In which households these people live today.
    Map<PartyId, PartyId> homesOf(List<PartyId> people) {
        return db.select(HOUSEHOLD_MEMBER.PARTY_ID, HOUSEHOLD_MEMBER.HOUSEHOLD_ID)
                .from(HOUSEHOLD_MEMBER)
                .where(HOUSEHOLD_MEMBER.PARTY_ID.in(people))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull())
                .fetchMap(HOUSEHOLD_MEMBER.PARTY_ID, HOUSEHOLD_MEMBER.HOUSEHOLD_ID);
    }

    void add(PartyId household, Joining joining) {
        db.insertInto(HOUSEHOLD_MEMBER)
                .set(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, household)
                .set(HOUSEHOLD_MEMBER.PARTY_ID, joining.person())
                .set(HOUSEHOLD_MEMBER.ROLE, joining.role())
                .set(HOUSEHOLD_MEMBER.SINCE, joining.since())
                .execute();
    }

    /// @return whether there was such a member
    boolean give(PartyId household, PartyId person, HouseholdRole role) {
        return db.update(HOUSEHOLD_MEMBER)
                        .set(HOUSEHOLD_MEMBER.ROLE, role)
                        .where(lives(household, person))
                        .execute()
                == 1;
    }

    /// @return whether there was such a member
    boolean end(PartyId household, PartyId person, LocalDate on) {
        return db.update(HOUSEHOLD_MEMBER)
                        .set(HOUSEHOLD_MEMBER.UNTIL, DSL.greatest(HOUSEHOLD_MEMBER.SINCE, DSL.val(on)))
                        .where(lives(household, person))
                        .execute()
                == 1;
    }

    private static Condition lives(PartyId household, PartyId person) {
        return HOUSEHOLD_MEMBER
                .HOUSEHOLD_ID
                .eq(household)
                .and(HOUSEHOLD_MEMBER.PARTY_ID.eq(person))
                .and(HOUSEHOLD_MEMBER.UNTIL.isNull());
    }
}
