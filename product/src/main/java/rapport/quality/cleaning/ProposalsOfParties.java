package rapport.quality.cleaning;

import static org.jooq.impl.DSL.val;
import static rapport.quality.db.Tables.PROPOSAL;
import static rapport.quality.db.Tables.VERDICT;

import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// Proposals go with their party. What was refused holds for the party that stands for it from now on.
@Component
class ProposalsOfParties implements Belongings {
    private final DSLContext db;

    ProposalsOfParties(DSLContext db) {
        this.db = db;
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        db.deleteFrom(PROPOSAL).where(Proposals.among(parties)).execute();
        db.deleteFrom(VERDICT).where(VERDICT.PARTY_ID.in(parties)).execute();
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        db.deleteFrom(PROPOSAL).where(PROPOSAL.PARTY_ID.eq(from)).execute();
        var theirs = VERDICT.as("theirs");
        db.deleteFrom(VERDICT)
                .where(VERDICT.PARTY_ID.eq(from))
                .andExists(org.jooq
                        .impl
                        .DSL
                        .selectOne()
                        .from(theirs)
                        .where(theirs.PARTY_ID.eq(to))
                        .and(theirs.RULE.eq(VERDICT.RULE))
                        .and(theirs.PLACE.eq(VERDICT.PLACE))
                        .and(theirs.BEFORE.eq(VERDICT.BEFORE)))
                .execute();
        db.update(VERDICT)
                .set(VERDICT.PARTY_ID, val(to, VERDICT.PARTY_ID))
                .where(VERDICT.PARTY_ID.eq(from))
                .execute();
    }
}
