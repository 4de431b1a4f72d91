package rapport.sales.qualifying;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static rapport.sales.db.Tables.CRITERION;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.CriterionId;
import rapport.web.NotFound;

/// Adds, changes and retires what is asked of leads. Checklists that were given stay in the history.
@Service
@Transactional
class LookAfterChecklist {
    private static final int LONGEST = 60;
    private static final int LONGEST_QUESTION = 200;

    private final DSLContext db;
    private final Qualifying qualifying;
    private final Clock clock;

    LookAfterChecklist(DSLContext db, Qualifying qualifying, Clock clock) {
        this.db = db;
        this.qualifying = qualifying;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(String typed, String asked) {
        String problem = problem(CleanText.of(typed), CleanText.of(asked), null);
        if (problem.isEmpty()) {
            int last = db.select(coalesce(max(CRITERION.POSITION), 0))
                    .from(CRITERION)
                    .fetchSingle()
                    .value1();
            db.insertInto(CRITERION)
                    .set(CRITERION.NAME, CleanText.of(typed))
                    .set(CRITERION.QUESTION, CleanText.of(asked))
                    .set(CRITERION.POSITION, last + 1)
                    .execute();
            qualifying.changing();
        }
        return problem;
    }

    String change(CriterionId id, String typed, String asked) {
        find(id);
        String problem = problem(CleanText.of(typed), CleanText.of(asked), id);
        if (problem.isEmpty()) {
            db.update(CRITERION)
                    .set(CRITERION.NAME, CleanText.of(typed))
                    .set(CRITERION.QUESTION, CleanText.of(asked))
                    .where(CRITERION.ID.eq(id))
                    .execute();
            qualifying.changing();
        }
        return problem;
    }

    void retire(CriterionId id) {
        find(id);
        db.update(CRITERION)
                .set(CRITERION.RETIRED_AT, clock.instant())
                .where(CRITERION.ID.eq(id))
                .execute();
        qualifying.changing();
    }

    private String problem(String name, String question, @Nullable CriterionId self) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A line of the checklist has a name of at most 60 characters.";
        }
        if (question.length() > LONGEST_QUESTION) {
            return "A question has at most 200 characters.";
        }
        return qualifying.checklist().stream()
                        .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(name))
                ? "“" + name + "” stands in the checklist already."
                : "";
    }

    private void find(CriterionId id) {
        if (qualifying.checklist().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound("There is no such line in the checklist.");
        }
    }
}
