package rapport.sales.lead;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static rapport.sales.db.Tables.LEAD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.work.handout.Candidate;

/// Those among whom leads are shared out, how many open ones each of them has, and when the last of theirs came.
@Component
class Sellers {
    private final DSLContext db;

    Sellers(DSLContext db) {
        this.db = db;
    }

    /// @param without leads that do not count, since they are about to be given away
    List<Candidate> among(List<OwnerId> present, Condition without) {
        Map<OwnerId, Candidate> known = new HashMap<>();
        db.select(LEAD.OWNER_ID, count().filterWhere(LEAD.STANDING.in(LeadPhase.OPEN)), max(LEAD.CREATED_AT))
                .from(LEAD)
                .where(LEAD.OWNER_ID.in(present))
                .andNot(without)
                .groupBy(LEAD.OWNER_ID)
                .forEach(row -> known.put(row.value1(), new Candidate(row.value1(), row.value2(), row.value3())));
        return present.stream()
                .map(who -> known.getOrDefault(who, new Candidate(who, 0, Instant.EPOCH)))
                .toList();
    }
}
