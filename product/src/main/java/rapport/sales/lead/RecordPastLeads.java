package rapport.sales.lead;

import static rapport.sales.db.Tables.ANSWER;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.sales.LeadId;
import rapport.sales.qualifying.Criterion;
import rapport.sales.qualifying.Qualifying;

/// Writes down leads as they stand, for importers and the sample company.
@Service
public class RecordPastLeads {
    private final DSLContext db;
    private final Leads leads;
    private final Qualifying qualifying;

    RecordPastLeads(DSLContext db, Leads leads, Qualifying qualifying) {
        this.db = db;
        this.leads = leads;
        this.qualifying = qualifying;
    }

    /// What is met of a checklist that asks no such thing is left out.
    @Transactional
    public LeadId one(PastLead told) {
        var terms = new LeadTerms(
                told.party(), told.interest(), told.source(), OwnerId.of(told.owner()), told.note(), told.custom());
        LeadId id = leads.add(terms, told.owner(), told.asked());
        var fresh = new Lead(id, terms, new LeadStanding.Open(LeadPhase.NEW), told.asked());
        leads.save(fresh, new Lead(id, terms, standing(told), told.since()));
        for (Criterion one : qualifying.checklist()) {
            if (told.met().contains(one.name())) {
                db.insertInto(ANSWER)
                        .set(ANSWER.LEAD_ID, id)
                        .set(ANSWER.CRITERION_ID, one.id())
                        .set(ANSWER.MET, true)
                        .set(ANSWER.ANSWERED_AT, told.since())
                        .set(ANSWER.ANSWERED_BY, told.owner())
                        .execute();
            }
        }
        return id;
    }

    private LeadStanding standing(PastLead told) {
        return switch (told.phase()) {
            case NEW, CONTACTED, QUALIFIED -> new LeadStanding.Open(told.phase());
            case CONVERTED -> new LeadStanding.Converted(told.since(), told.owner());
            case DISQUALIFIED ->
                new LeadStanding.Disqualified(
                        told.since(),
                        told.owner(),
                        qualifying
                                .reasonOf(Objects.requireNonNull(told.unfit()))
                                .orElseThrow()
                                .id(),
                        "",
                        told.again());
        };
    }
}
