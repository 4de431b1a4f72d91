package rapport.sales.account;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.sales.db.Tables.KNOWN_ROLE;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STAKEHOLDER;

import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.sales.BuyingRoleId;
import rapport.sales.opportunity.OpportunitySight;

/// Keeps who is what when an organisation buys: as it is said of the organisation itself, and of each of its deals. A
/// viewer finds the people whom he may see, of deals that he may see.
@Component
@Transactional
public class Stakeholders {
    /// @param ofDeal whether a deal says so; it is said of the organisation otherwise
    public record Known(PartyId person, BuyingRoleId role, boolean ofDeal) {}

    private final DSLContext db;
    private final Clock clock;

    Stakeholders(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Known> at(PartyId organisation, Viewer viewer) {
        var ofDeal = org.jooq.impl.DSL.field(KNOWN_ROLE.OPPORTUNITY_ID.isNotNull());
        return db.selectDistinct(KNOWN_ROLE.PERSON_ID, KNOWN_ROLE.BUYING_ROLE_ID, ofDeal)
                .from(KNOWN_ROLE)
                .where(KNOWN_ROLE.PARTY_ID.eq(organisation))
                .and(isKnownTo(viewer.rights()))
                .orderBy(KNOWN_ROLE.PERSON_ID)
                .fetch(Records.mapping(Known::new));
    }

    /// Of the rows of what is known, those that somebody with these rights may see.
    public static Condition isKnownTo(Rights rights) {
        return PartySight.among(KNOWN_ROLE.PERSON_ID, rights)
                .and(KNOWN_ROLE
                        .OPPORTUNITY_ID
                        .isNull()
                        .or(exists(selectOne()
                                .from(OPPORTUNITY)
                                .where(OPPORTUNITY.ID.eq(KNOWN_ROLE.OPPORTUNITY_ID))
                                .and(OpportunitySight.of(rights)))));
    }

    /// Whether somebody is known in a role at an organisation, both told by columns of the statement.
    public static Condition isCovered(Field<PartyId> organisation, Field<BuyingRoleId> role, Rights rights) {
        return exists(selectOne()
                .from(KNOWN_ROLE)
                .where(KNOWN_ROLE.PARTY_ID.eq(organisation))
                .and(KNOWN_ROLE.BUYING_ROLE_ID.eq(role))
                .and(isKnownTo(rights)));
    }

    /// Whoever was something else before is this from now on.
    public void say(PartyId organisation, PartyId person, BuyingRoleId role, AccountId by) {
        db.insertInto(STAKEHOLDER)
                .set(STAKEHOLDER.PARTY_ID, organisation)
                .set(STAKEHOLDER.PERSON_ID, person)
                .set(STAKEHOLDER.BUYING_ROLE_ID, role)
                .set(STAKEHOLDER.ADDED_AT, clock.instant())
                .set(STAKEHOLDER.ADDED_BY, by)
                .onConflict(STAKEHOLDER.PARTY_ID, STAKEHOLDER.PERSON_ID)
                .doUpdate()
                .set(STAKEHOLDER.BUYING_ROLE_ID, role)
                .execute();
    }

    void unsay(PartyId organisation, PartyId person) {
        db.deleteFrom(STAKEHOLDER)
                .where(STAKEHOLDER.PARTY_ID.eq(organisation))
                .and(STAKEHOLDER.PERSON_ID.eq(person))
                .execute();
    }
}
