package rapport.sales.pipeline;

import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.LOSS_REASON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.sales.LossReasonId;

/// Finds a reason by its name, or adds it.
@Component
public class LossReasons {
    private final DSLContext db;
    private final Pipelines pipelines;

    LossReasons(DSLContext db, Pipelines pipelines) {
        this.db = db;
        this.pipelines = pipelines;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public LossReasonId named(String name) {
        return db.select(LOSS_REASON.ID)
                .from(LOSS_REASON)
                .where("lower({0}) = lower({1})", LOSS_REASON.NAME, val(name))
                .orderBy(LOSS_REASON.RETIRED_AT.desc().nullsFirst())
                .limit(1)
                .fetchOptional(LOSS_REASON.ID)
                .orElseGet(() -> added(name));
    }

    private LossReasonId added(String name) {
        pipelines.changing();
        return db.insertInto(LOSS_REASON)
                .set(LOSS_REASON.NAME, name)
                .returning(LOSS_REASON.ID)
                .fetchSingle(LOSS_REASON.ID);
    }
}
