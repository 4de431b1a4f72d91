package rapport.automation.run;

import static org.jooq.impl.DSL.count;
import static rapport.automation.db.Tables.RUN;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.automation.PlanId;

/// How many runs are under way.
@Component
public class UnderWay {
    private final DSLContext db;

    UnderWay(DSLContext db) {
        this.db = db;
    }

    public Map<PlanId, Integer> byPlan() {
        return db.select(RUN.PLAN_ID, count())
                .from(RUN)
                .where(Runs.OPEN)
                .groupBy(RUN.PLAN_ID)
                .fetchMap(RUN.PLAN_ID, count());
    }
}
