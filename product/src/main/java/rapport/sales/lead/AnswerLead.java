package rapport.sales.lead;

import static rapport.sales.db.Tables.ANSWER;

import java.time.Clock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.sales.CriterionId;
import rapport.sales.LeadId;
import rapport.sales.qualifying.Qualifying;

/// Writes down what we know of a lead in answer to the checklist.
@Service
@Transactional
class AnswerLead {
    private final DSLContext db;
    private final Leads leads;
    private final Qualifying qualifying;
    private final Clock clock;

    AnswerLead(DSLContext db, Leads leads, Qualifying qualifying, Clock clock) {
        this.db = db;
        this.leads = leads;
        this.qualifying = qualifying;
        this.clock = clock;
    }

    /// @return false where there is no such lead, or none that the viewer may change, or where nothing like that is
    /// asked
    boolean of(LeadId id, CriterionId criterion, boolean met, String remark, Viewer by) {
        boolean asked = qualifying.checklist().stream().anyMatch(one -> one.id().equals(criterion));
        if (!asked || leads.lock(id, by, Right.EDIT).isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        db.insertInto(ANSWER)
                .set(ANSWER.LEAD_ID, id)
                .set(ANSWER.CRITERION_ID, criterion)
                .set(ANSWER.MET, met)
                .set(ANSWER.REMARK, remark)
                .set(ANSWER.ANSWERED_AT, now)
                .set(ANSWER.ANSWERED_BY, by.id())
                .onConflict(ANSWER.LEAD_ID, ANSWER.CRITERION_ID)
                .doUpdate()
                .set(ANSWER.MET, met)
                .set(ANSWER.REMARK, remark)
                .set(ANSWER.ANSWERED_AT, now)
                .set(ANSWER.ANSWERED_BY, by.id())
                .execute();
        return true;
    }
}
