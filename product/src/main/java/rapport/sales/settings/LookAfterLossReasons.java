package rapport.sales.settings;

import static rapport.sales.db.Tables.LOSS_REASON;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.LossReasonId;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipelines;
import rapport.web.NotFound;

/// Adds, renames and retires the reasons why deals are lost. At least one stays: whoever loses a deal must say why.
@Service
@Transactional
class LookAfterLossReasons {
    private final DSLContext db;
    private final Pipelines pipelines;
    private final Clock clock;

    LookAfterLossReasons(DSLContext db, Pipelines pipelines, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(String typed) {
        String name = CleanText.of(typed);
        String problem = problem(name);
        if (problem.isEmpty()) {
            db.insertInto(LOSS_REASON).set(LOSS_REASON.NAME, name).execute();
            pipelines.changing();
        }
        return problem;
    }

    String rename(LossReasonId id, String typed) {
        String name = CleanText.of(typed);
        if (find(id).name().equals(name)) {
            return "";
        }
        String problem = find(id).name().equalsIgnoreCase(name) ? "" : problem(name);
        if (problem.isEmpty()) {
            db.update(LOSS_REASON)
                    .set(LOSS_REASON.NAME, name)
                    .where(LOSS_REASON.ID.eq(id))
                    .execute();
            pipelines.changing();
        }
        return problem;
    }

    String retire(LossReasonId id) {
        find(id);
        db.execute("select pg_advisory_xact_lock(hashtext('sales.loss_reason'))");
        if (pipelines.reasons().stream().filter(reason -> !reason.retired()).count() < 2) {
            return "One reason has to stay. Add another one first.";
        }
        db.update(LOSS_REASON)
                .set(LOSS_REASON.RETIRED_AT, clock.instant())
                .where(LOSS_REASON.ID.eq(id))
                .execute();
        pipelines.changing();
        return "";
    }

    private String problem(String name) {
        if (name.isEmpty() || name.length() > LookAfterPipelines.LONGEST) {
            return "A reason has at most 60 characters.";
        }
        return pipelines.reasons().stream()
                        .anyMatch(reason -> !reason.retired() && reason.name().equalsIgnoreCase(name))
                ? "There is a reason “" + name + "” already."
                : "";
    }

    private LossReason find(LossReasonId id) {
        return pipelines.find(id).orElseThrow(() -> new NotFound("There is no such reason."));
    }
}
