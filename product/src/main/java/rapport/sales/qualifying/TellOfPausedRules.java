package rapport.sales.qualifying;

import static rapport.sales.db.Tables.SCORING_RULE;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Accounts;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Tells administrators, once, of each rule that counts for nobody any more, since it cannot be understood.
@Service
class TellOfPausedRules {
    private final DSLContext db;
    private final Scoring scoring;
    private final Accounts accounts;
    private final Notices notices;

    TellOfPausedRules(DSLContext db, Scoring scoring, Accounts accounts, Notices notices) {
        this.db = db;
        this.scoring = scoring;
        this.accounts = accounts;
        this.notices = notices;
    }

    @Transactional
    public void now(Instant at) {
        db.selectFrom(SCORING_RULE).orderBy(SCORING_RULE.ID).forUpdate().fetch().forEach(rule -> {
            String problem = scoring.problem(rule.getRule());
            if (problem.isEmpty() == (rule.getToldAt() == null)) {
                return;
            }
            rule.setToldAt(problem.isEmpty() ? null : at);
            rule.update();
            if (!problem.isEmpty()) {
                accounts.whoAdminister()
                        .forEach(account -> notices.tell(
                                account,
                                NoticeKind.TROUBLE,
                                "The rule “" + rule.getName() + "” scores no leads for the moment. " + problem,
                                "Put it right",
                                "/settings/leads"));
            }
        });
    }
}
