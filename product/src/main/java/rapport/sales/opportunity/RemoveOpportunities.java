package rapport.sales.opportunity;

import static rapport.sales.db.Tables.BUYER;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.RIVAL;
import static rapport.sales.db.Tables.SELLER;
import static rapport.sales.db.Tables.STEP;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.EndRuns;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.jobs.AccountLine;
import rapport.sales.OpportunityId;
import rapport.work.piece.RemoveWork;

/// Deletes deals with their steps, people, sellers and competitors, the work about them and
/// their playbooks. The journal keeps them, so that this can be undone. They go with their
/// customer, and go over to the customer with whom theirs becomes one.
@Service
@Transactional
public class RemoveOpportunities implements Belongings {
    private final DSLContext db;
    private final Opportunities opportunities;
    private final RemoveWork work;
    private final EndRuns endRuns;

    RemoveOpportunities(DSLContext db, Opportunities opportunities, RemoveWork work, EndRuns endRuns) {
        this.db = db;
        this.opportunities = opportunities;
        this.work = work;
        this.endRuns = endRuns;
    }

    /// @return what it was called; empty where there is none, or none that the viewer may delete
    public Optional<String> one(OpportunityId id, Viewer viewer) {
        return opportunities.lock(id, viewer, Right.DELETE).map(deal -> {
            delete(List.of(id));
            return deal.terms().name();
        });
    }

    /// @param ids deals that the viewer may delete
    /// @return nothing: all of them go
    List<AccountLine> many(List<UUID> ids, Viewer viewer) {
        delete(ids.stream().map(OpportunityId::new).toList());
        return List.of();
    }

    private void delete(Collection<OpportunityId> ids) {
        List<UUID> records = ids.stream().map(OpportunityId::value).toList();
        work.about(records);
        endRuns.remove(records);
        db.deleteFrom(BUYER).where(BUYER.OPPORTUNITY_ID.in(ids)).execute();
        db.deleteFrom(RIVAL).where(RIVAL.OPPORTUNITY_ID.in(ids)).execute();
        db.deleteFrom(SELLER).where(SELLER.OPPORTUNITY_ID.in(ids)).execute();
        db.deleteFrom(STEP).where(STEP.OPPORTUNITY_ID.in(ids)).execute();
        db.deleteFrom(OPPORTUNITY).where(OPPORTUNITY.ID.in(ids)).execute();
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        List<OpportunityId> theirs = db.select(OPPORTUNITY.ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.PARTY_ID.in(parties))
                .fetch(OPPORTUNITY.ID);
        if (!theirs.isEmpty()) {
            delete(theirs);
        }
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        db.update(OPPORTUNITY)
                .set(OPPORTUNITY.PARTY_ID, to)
                .where(OPPORTUNITY.PARTY_ID.eq(from))
                .execute();
    }
}
