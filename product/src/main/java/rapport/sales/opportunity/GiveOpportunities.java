package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;

/// Gives many deals to a colleague or a team. Whoever sells them too goes on doing so, and customers stay with whoever
/// looks after them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GiveOpportunities {
    private final DSLContext db;

    GiveOpportunities(DSLContext db) {
        this.db = db;
    }

    /// @param to  null for nobody
    /// @param ids deals that the viewer may change
    /// @return those that belonged to them already
    List<AccountLine> to(@Nullable OwnerId to, List<UUID> ids, Viewer by) {
        Condition these = DSL.condition("{0} = any({1})", OPPORTUNITY.ID, DSL.val(ids.toArray(UUID[]::new)));
        Condition theirs = to == null ? OPPORTUNITY.OWNER_ID.isNull() : OPPORTUNITY.OWNER_ID.eq(to);
        List<AccountLine> same = db.select(OPPORTUNITY.ID, OPPORTUNITY.NAME)
                .from(OPPORTUNITY)
                .where(these)
                .and(theirs)
                .orderBy(OPPORTUNITY.ID)
                .fetch(row -> AccountLine.skipped(
                        row.value2(), "Belongs to them already.", "/opportunities/" + row.value1()));
        db.update(OPPORTUNITY)
                .set(OPPORTUNITY.OWNER_ID, to)
                .where(these)
                .andNot(theirs)
                .execute();
        return same;
    }
}
