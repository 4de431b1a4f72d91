package rapport.sales.lead;

import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ANSWER;
import static rapport.sales.db.Tables.CALLED_LEAD;
import static rapport.sales.db.Tables.ENQUIRY;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.EndRuns;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.jobs.AccountLine;
import rapport.sales.LeadId;
import rapport.work.piece.RemoveWork;

/// Deletes leads; the journal keeps them. Who asked stays. A lead goes with its party, and over to the one with which
/// its party becomes one.
@Service
@Transactional
public class RemoveLeads implements Belongings {
    private final DSLContext db;
    private final Leads leads;
    private final Enquirers enquirers;
    private final RemoveWork work;
    private final EndRuns endRuns;

    RemoveLeads(DSLContext db, Leads leads, Enquirers enquirers, RemoveWork work, EndRuns endRuns) {
        this.db = db;
        this.leads = leads;
        this.enquirers = enquirers;
        this.work = work;
        this.endRuns = endRuns;
    }

    /// Whether there was one that the viewer may delete.
    public boolean one(LeadId id, Viewer viewer) {
        Optional<Lead> found = leads.lock(id, viewer, Right.DELETE);
        found.ifPresent(lead -> {
            delete(LEAD.ID.eq(id));
            enquirers.gaveUp(List.of(lead.terms().party()), viewer);
        });
        return found.isPresent();
    }

    /// Many, with a few statements however many they are.
    ///
    /// @param ids leads that the viewer may delete
    /// @return nothing: all of them go
    List<AccountLine> many(List<UUID> ids, Viewer viewer) {
        List<Lead> all = leads.lock(ids);
        delete(LEAD.ID.in(all.stream().map(Lead::id).toList()));
        enquirers.gaveUp(all.stream().map(lead -> lead.terms().party()).collect(Collectors.toSet()), viewer);
        return List.of();
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        delete(LEAD.PARTY_ID.in(parties));
    }

    /// The deals that were made of them stay; the work about them goes, and their playbooks.
    private void delete(Condition which) {
        List<UUID> records = db.select(LEAD.ID)
                .from(LEAD)
                .where(which)
                .fetch(row -> row.value1().value());
        work.about(records);
        endRuns.remove(records);
        db.update(OPPORTUNITY)
                .setNull(OPPORTUNITY.LEAD_ID)
                .where(OPPORTUNITY.LEAD_ID.in(select(LEAD.ID).from(LEAD).where(which)))
                .execute();
        db.deleteFrom(CALLED_LEAD)
                .where(CALLED_LEAD.LEAD_ID.in(select(LEAD.ID).from(LEAD).where(which)))
                .execute();
        db.deleteFrom(ANSWER)
                .where(ANSWER.LEAD_ID.in(select(LEAD.ID).from(LEAD).where(which)))
                .execute();
        db.deleteFrom(ENQUIRY)
                .where(ENQUIRY.LEAD_ID.in(select(LEAD.ID).from(LEAD).where(which)))
                .execute();
        db.deleteFrom(LEAD).where(which).execute();
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        db.update(LEAD).set(LEAD.PARTY_ID, to).where(LEAD.PARTY_ID.eq(from)).execute();
    }
}
