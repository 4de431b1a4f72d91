package rapport.automation.run;

import static org.jooq.impl.DSL.inline;
import static rapport.automation.db.Tables.LINE;
import static rapport.automation.db.Tables.PLAN;
import static rapport.automation.db.Tables.RUN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.automation.Planned;
import rapport.automation.RunId;
import rapport.automation.plan.Plan;

/// Keeps runs, and what was done in them.
@Component
class Runs {
    static final Condition OPEN = RUN.STATE.in(inline(RunState.RUNNING), inline(RunState.PAUSED));

    private final DSLContext db;

    Runs(DSLContext db) {
        this.db = db;
    }

    /// Empty where the plan is gone through with that record at present, or began with it by itself before.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Run> add(Plan plan, Planned record, AccountId starter, boolean byRule, Instant at) {
        return db.insertInto(RUN)
                .set(RUN.PLAN_ID, plan.id())
                .set(RUN.VERSION_ID, plan.version())
                .set(RUN.RECORD_ID, record.id())
                .set(RUN.PARTY_ID, record.party())
                .set(RUN.ACCOUNT_ID, starter)
                .set(RUN.BY_RULE, byRule)
                .set(RUN.STATE, RunState.RUNNING)
                .set(RUN.DUE_AT, at)
                .set(RUN.STARTED_AT, at)
                .onConflictDoNothing()
                .returning()
                .fetchOptional(Runs::run);
    }

    /// A run whose next step is due.
    record Due(RunId id, String plan) {}

    /// The longest waiting first.
    List<Due> due(Instant now, int most) {
        return db.select(RUN.ID, PLAN.NAME)
                .from(RUN)
                .join(PLAN)
                .on(PLAN.ID.eq(RUN.PLAN_ID))
                .where(RUN.STATE.eq(inline(RunState.RUNNING)))
                .and(RUN.DUE_AT.le(now))
                .orderBy(RUN.DUE_AT)
                .limit(most)
                .fetch(Records.mapping(Due::new));
    }

    /// Empty where somebody else is just at it, or it is not due any more.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Run> lockDue(RunId id, Instant now) {
        return db.selectFrom(RUN)
                .where(RUN.ID.eq(id))
                .and(RUN.STATE.eq(inline(RunState.RUNNING)))
                .and(RUN.DUE_AT.le(now))
                .forNoKeyUpdate()
                .skipLocked()
                .fetchOptional(Runs::run);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Run> lock(RunId id) {
        return db.selectFrom(RUN).where(RUN.ID.eq(id)).forNoKeyUpdate().fetchOptional(Runs::run);
    }

    Optional<Run> find(RunId id) {
        return db.selectFrom(RUN).where(RUN.ID.eq(id)).fetchOptional(Runs::run);
    }

    void write(Run run, LineOutcome outcome, String sentence, String link, Instant at) {
        db.insertInto(LINE)
                .set(LINE.RUN_ID, run.id())
                .set(LINE.RECORD_ID, run.record())
                .set(LINE.POSITION, run.position())
                .set(LINE.AT, at)
                .set(LINE.OUTCOME, outcome)
                .set(LINE.SENTENCE, sentence)
                .set(LINE.LINK, link)
                .execute();
    }

    void stand(RunId id, int position, Instant due) {
        db.update(RUN)
                .set(RUN.POSITION, position)
                .set(RUN.DUE_AT, due)
                .set(RUN.TRIES, 0)
                .set(RUN.HINT, "")
                .where(RUN.ID.eq(id))
                .execute();
    }

    /// Tries the same step again.
    ///
    /// @param hint why not now
    void later(RunId id, Instant due, int tries, String hint) {
        db.update(RUN)
                .set(RUN.DUE_AT, due)
                .set(RUN.TRIES, tries)
                .set(RUN.HINT, hint)
                .where(RUN.ID.eq(id))
                .execute();
    }

    void finish(RunId id, Instant at) {
        db.update(RUN)
                .set(RUN.STATE, RunState.FINISHED)
                .set(RUN.ENDED_AT, at)
                .where(RUN.ID.eq(id))
                .execute();
    }

    void pause(RunId id, String why) {
        db.update(RUN)
                .set(RUN.STATE, RunState.PAUSED)
                .set(RUN.WHY, why)
                .where(RUN.ID.eq(id))
                .execute();
    }

    void resume(RunId id) {
        db.update(RUN)
                .set(RUN.STATE, RunState.RUNNING)
                .set(RUN.WHY, "")
                .set(RUN.TRIES, 0)
                .where(RUN.ID.eq(id))
                .execute();
    }

    /// @param by null where a rule of the house does
    /// @return how many were stopped
    int stop(Condition which, String why, @Nullable AccountId by, Instant at) {
        return db.update(RUN)
                .set(RUN.STATE, RunState.STOPPED)
                .set(RUN.ENDED_AT, at)
                .set(RUN.ENDED_BY, by)
                .set(RUN.WHY, why)
                .where(OPEN.and(which))
                .execute();
    }

    private static Run run(Record row) {
        return new Run(
                row.get(RUN.ID),
                row.get(RUN.PLAN_ID),
                row.get(RUN.VERSION_ID),
                row.get(RUN.RECORD_ID),
                row.get(RUN.ACCOUNT_ID),
                row.get(RUN.BY_RULE),
                row.get(RUN.STATE),
                row.get(RUN.POSITION),
                row.get(RUN.DUE_AT),
                row.get(RUN.TRIES));
    }
}
