package rapport.sales.qualifying;

import static rapport.sales.db.Tables.SCORING_RULE;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.sales.ScoringRuleId;
import rapport.sales.weighing.WeighingForm;
import rapport.web.NotFound;

/// Adds, changes and deletes the rules by which leads are scored. A change shows at once in every score.
@Service
@Transactional
class LookAfterScoring {
    private static final int MOST = 50;

    private final DSLContext db;
    private final Qualifying qualifying;
    private final Scoring scoring;

    LookAfterScoring(DSLContext db, Qualifying qualifying, Scoring scoring) {
        this.db = db;
        this.qualifying = qualifying;
        this.scoring = scoring;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(WeighingForm form) {
        if (qualifying.rules().size() >= MOST) {
            return "Fifty rules are enough to score a lead. Delete one first.";
        }
        String problem = problem(form, null);
        if (problem.isEmpty()) {
            db.insertInto(SCORING_RULE)
                    .set(SCORING_RULE.NAME, form.name())
                    .set(SCORING_RULE.RULE, form.rule())
                    .set(SCORING_RULE.POINTS, form.points())
                    .execute();
            qualifying.changing();
        }
        return problem;
    }

    String change(ScoringRuleId id, WeighingForm form) {
        find(id);
        String problem = problem(form, id);
        if (problem.isEmpty()) {
            db.update(SCORING_RULE)
                    .set(SCORING_RULE.NAME, form.name())
                    .set(SCORING_RULE.RULE, form.rule())
                    .set(SCORING_RULE.POINTS, form.points())
                    .where(SCORING_RULE.ID.eq(id))
                    .execute();
            qualifying.changing();
        }
        return problem;
    }

    void delete(ScoringRuleId id) {
        find(id);
        db.deleteFrom(SCORING_RULE).where(SCORING_RULE.ID.eq(id)).execute();
        qualifying.changing();
    }

    private String problem(WeighingForm form, @Nullable ScoringRuleId self) {
        boolean taken = qualifying.rules().stream()
                .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(form.name()));
        String problem = form.problem("of which leads it holds, such as has(phone)");
        return taken
                ? "There is a rule “" + form.name() + "” already."
                : problem.isEmpty() ? scoring.problem(form.rule()) : problem;
    }

    private void find(ScoringRuleId id) {
        if (qualifying.rules().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound("There is no such rule.");
        }
    }
}
