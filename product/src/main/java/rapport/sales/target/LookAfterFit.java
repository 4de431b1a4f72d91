package rapport.sales.target;

import static rapport.sales.db.Tables.FIT_RULE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.sales.FitRuleId;
import rapport.sales.TargetListId;
import rapport.sales.weighing.WeighingForm;

/// Adds, changes and deletes what makes a good target of a list. A change shows at once in every target.
@Service
@Transactional
class LookAfterFit {
    private static final int MOST = 20;

    private final DSLContext db;
    private final Fits fits;
    private final LookAfterTargetLists lists;

    LookAfterFit(DSLContext db, Fits fits, LookAfterTargetLists lists) {
        this.db = db;
        this.fits = fits;
        this.lists = lists;
    }

    /// @return what is wrong, in a sentence; empty when it is done. Nothing at all where there is no such list, or none
    ///     that the viewer may change
    Optional<String> add(TargetListId list, WeighingForm form, Viewer by) {
        return lists.lock(list, Right.EDIT, by).map(_ -> {
            String problem = fits.of(list).size() >= MOST
                    ? "Twenty criteria are enough for a list. Delete one first."
                    : problem(list, form, null);
            if (problem.isEmpty()) {
                db.insertInto(FIT_RULE)
                        .set(FIT_RULE.TARGET_LIST_ID, list)
                        .set(FIT_RULE.NAME, form.name())
                        .set(FIT_RULE.RULE, form.rule())
                        .set(FIT_RULE.POINTS, form.points())
                        .execute();
                fits.changing();
            }
            return problem;
        });
    }

    Optional<String> change(TargetListId list, FitRuleId id, WeighingForm form, Viewer by) {
        return lists.lock(list, Right.EDIT, by).map(_ -> {
            String problem = problem(list, form, id);
            if (problem.isEmpty()) {
                db.update(FIT_RULE)
                        .set(FIT_RULE.NAME, form.name())
                        .set(FIT_RULE.RULE, form.rule())
                        .set(FIT_RULE.POINTS, form.points())
                        .where(FIT_RULE.ID.eq(id))
                        .and(FIT_RULE.TARGET_LIST_ID.eq(list))
                        .execute();
                fits.changing();
            }
            return problem;
        });
    }

    Optional<String> delete(TargetListId list, FitRuleId id, Viewer by) {
        return lists.lock(list, Right.EDIT, by).map(_ -> {
            db.deleteFrom(FIT_RULE)
                    .where(FIT_RULE.ID.eq(id))
                    .and(FIT_RULE.TARGET_LIST_ID.eq(list))
                    .execute();
            fits.changing();
            return "";
        });
    }

    private String problem(TargetListId list, WeighingForm form, @Nullable FitRuleId self) {
        if (fits.of(list).stream()
                .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(form.name()))) {
            return "There is a criterion “" + form.name() + "” already.";
        }
        String problem = form.problem("of which organisations it holds, such as country == \"DE\"");
        return problem.isEmpty() ? fits.problem(form.rule(), Rights.ALL) : problem;
    }
}
