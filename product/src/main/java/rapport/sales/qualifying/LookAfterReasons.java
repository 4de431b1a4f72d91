package rapport.sales.qualifying;

import static rapport.sales.db.Tables.UNFIT_REASON;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.UnfitReasonId;
import rapport.web.NotFound;

/// Adds, renames and retires the reasons why leads are given up. At least one stays: whoever gives up a lead must say
/// why.
@Service
@Transactional
class LookAfterReasons {
    private static final int LONGEST = 60;

    private final DSLContext db;
    private final Qualifying qualifying;
    private final Clock clock;

    LookAfterReasons(DSLContext db, Qualifying qualifying, Clock clock) {
        this.db = db;
        this.qualifying = qualifying;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(String typed) {
        String name = CleanText.of(typed);
        String problem = problem(name, null);
        if (problem.isEmpty()) {
            db.insertInto(UNFIT_REASON).set(UNFIT_REASON.NAME, name).execute();
            qualifying.changing();
        }
        return problem;
    }

    String rename(UnfitReasonId id, String typed) {
        find(id);
        String name = CleanText.of(typed);
        String problem = problem(name, id);
        if (problem.isEmpty()) {
            db.update(UNFIT_REASON)
                    .set(UNFIT_REASON.NAME, name)
                    .where(UNFIT_REASON.ID.eq(id))
                    .execute();
            qualifying.changing();
        }
        return problem;
    }

    String retire(UnfitReasonId id) {
        find(id);
        db.execute("select pg_advisory_xact_lock(hashtext('sales.unfit_reason'))");
        int others =
                db.fetchCount(UNFIT_REASON, UNFIT_REASON.RETIRED_AT.isNull().and(UNFIT_REASON.ID.ne(id)));
        if (others == 0) {
            return "One reason has to stay. Add another one first.";
        }
        db.update(UNFIT_REASON)
                .set(UNFIT_REASON.RETIRED_AT, clock.instant())
                .where(UNFIT_REASON.ID.eq(id))
                .execute();
        qualifying.changing();
        return "";
    }

    private String problem(String name, @Nullable UnfitReasonId self) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A reason has at most 60 characters.";
        }
        return qualifying.offeredReasons().stream()
                        .anyMatch(one -> !one.id().equals(self) && one.name().equalsIgnoreCase(name))
                ? "There is a reason “" + name + "” already."
                : "";
    }

    private void find(UnfitReasonId id) {
        if (qualifying.offeredReasons().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound("There is no such reason.");
        }
    }
}
