package rapport.jobs;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static rapport.jobs.db.Tables.JOB;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;

/// Writes down the turns in the life of a job: its beginning and its end.
@Component
class JobSteps {
    private final DSLContext db;
    private final Clock clock;

    JobSteps(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What is to be done, and for whom.
    record Begun(String work, String title, String link, AccountId account) {}

    /// Empty when it is over already, or another attempt is the latest.
    Optional<Begun> begin(Attempt attempt) {
        Instant now = clock.instant();
        return db.update(JOB)
                .set(JOB.STATE, JobState.RUNNING)
                .set(JOB.STARTED_AT, coalesce(JOB.STARTED_AT, val(now)))
                .set(JOB.ATTEMPT_AT, now)
                .set(JOB.DONE, 0L)
                .set(JOB.DONE_BEFORE, 0L)
                .where(JOB.ID.eq(attempt.job()))
                .and(JOB.ATTEMPT.eq(attempt.number()))
                .and(JOB.FINISHED_AT.isNull())
                .returning(JOB.WORK, JOB.TITLE, JOB.LINK, JOB.ACCOUNT_ID)
                .fetchOptional(row -> new Begun(row.getWork(), row.getTitle(), row.getLink(), row.getAccountId()));
    }

    /// @param problem why it failed; null when it did not
    void end(JobId id, JobState state, String summary, @Nullable String problem) {
        db.update(JOB)
                .set(JOB.STATE, state)
                .set(JOB.SUMMARY, summary)
                .set(JOB.PROBLEM, problem)
                .set(JOB.FINISHED_AT, clock.instant())
                .where(JOB.ID.eq(id))
                .execute();
    }
}
