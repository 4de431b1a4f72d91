package rapport.jobs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static rapport.jobs.db.Tables.JOB;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Writes down how a job moves on, from its beginning to its end.
@Component
class JobSteps {
    private final DSLContext db;
    private final Clock clock;

    JobSteps(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @return the kind of the job; empty when it is over already
    Optional<String> begin(JobId id) {
        return db.update(JOB)
                .set(JOB.STATE, JobState.RUNNING)
                .set(JOB.STARTED_AT, coalesce(JOB.STARTED_AT, val(clock.instant())))
                .where(JOB.ID.eq(id))
                .and(JOB.FINISHED_AT.isNull())
                .returning(JOB.WORK)
                .fetchOptional(JOB.WORK);
    }

    void end(JobId id, JobState state) {
        db.update(JOB)
                .set(JOB.STATE, state)
                .set(JOB.FINISHED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .execute();
    }

    void fail(JobId id, String problem) {
        db.update(JOB)
                .set(JOB.STATE, JobState.FAILED)
                .set(JOB.PROBLEM, problem)
                .set(JOB.FINISHED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .execute();
    }

    Progress progress(JobId id, Closing closing) {
        return new Progress() {
            @Override
            public void total(long steps) {
                db.update(JOB).set(JOB.TOTAL, steps).where(JOB.ID.eq(id)).execute();
            }

            @Override
            public void done(long steps) {
                db.update(JOB).set(JOB.DONE, steps).where(JOB.ID.eq(id)).execute();
            }

            @Override
            public void goOn() {
                if (closing.isNow()) {
                    throw new JobStopped(false);
                }
                boolean cancelled = db.fetchExists(
                        db.selectOne().from(JOB).where(JOB.ID.eq(id)).and(JOB.CANCEL_ASKED_AT.isNotNull()));
                if (cancelled) {
                    throw new JobStopped(true);
                }
            }
        };
    }
}
