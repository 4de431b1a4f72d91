package rapport.sales.reason;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.qualifying.Qualifying;
import rapport.web.NotFound;

/// Adds, renames and retires reasons. At least one of each kind stays: whoever loses a deal or gives up a lead must say
/// why.
@Service
@Transactional
class LookAfterReasons {
    private static final int LONGEST = 60;

    private final DSLContext db;
    private final Pipelines pipelines;
    private final Qualifying qualifying;
    private final Clock clock;

    LookAfterReasons(DSLContext db, Pipelines pipelines, Qualifying qualifying, Clock clock) {
        this.db = db;
        this.pipelines = pipelines;
        this.qualifying = qualifying;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(ReasonKind of, String typed) {
        String name = CleanText.of(typed);
        String problem = problem(of, name, noCondition());
        if (problem.isEmpty()) {
            db.insertInto(of.table()).set(of.called(), name).execute();
            changing(of);
        }
        return problem;
    }

    String rename(ReasonKind of, UUID id, String typed) {
        demandOffered(of, id);
        String name = CleanText.of(typed);
        String problem = problem(of, name, of.id().ne(id));
        if (problem.isEmpty()) {
            db.update(of.table()).set(of.called(), name).where(of.id().eq(id)).execute();
            changing(of);
        }
        return problem;
    }

    String retire(ReasonKind of, UUID id) {
        demandOffered(of, id);
        db.execute(
                "select pg_advisory_xact_lock(hashtext({0}))",
                val("sales." + of.table().getName()));
        if (!db.fetchExists(of.table(), offered(of).and(of.id().ne(id)))) {
            return "One reason has to stay. Add another one first.";
        }
        db.update(of.table())
                .set(of.retiredAt(), clock.instant())
                .where(of.id().eq(id))
                .execute();
        changing(of);
        return "";
    }

    private String problem(ReasonKind of, String name, Condition among) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "A reason has at most 60 characters.";
        }
        boolean taken = db.fetchExists(
                of.table(),
                offered(of).and(lower(of.called()).eq(lower(val(name)))).and(among));
        return taken ? "There is a reason “" + name + "” already." : "";
    }

    private void demandOffered(ReasonKind of, UUID id) {
        if (!db.fetchExists(of.table(), offered(of).and(of.id().eq(id)))) {
            throw new NotFound("There is no such reason.");
        }
    }

    private static Condition offered(ReasonKind of) {
        return of.retiredAt().isNull();
    }

    private void changing(ReasonKind of) {
        switch (of) {
            case LOSS -> pipelines.changing();
            case UNFIT -> qualifying.changing();
        }
    }
}
