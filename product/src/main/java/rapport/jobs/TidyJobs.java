package rapport.jobs;

import static rapport.jobs.db.Tables.JOB;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import rapport.notices.Notices;

/// Removes jobs that ended long ago with their accounts, and notices, which mostly tell of jobs.
@Component
class TidyJobs implements Tidying {
    private final DSLContext db;
    private final JobKinds kinds;
    private final Notices notices;
    private final Duration jobsKept;
    private final Duration noticesKept;

    TidyJobs(
            DSLContext db,
            JobKinds kinds,
            Notices notices,
            @Value("${rapport.keep.jobs}") Duration jobsKept,
            @Value("${rapport.keep.notices}") Duration noticesKept) {
        this.db = db;
        this.kinds = kinds;
        this.notices = notices;
        this.jobsKept = jobsKept;
        this.noticesKept = noticesKept;
    }

    @Override
    public void tidy(Instant now) {
        db.deleteFrom(JOB)
                .where(JOB.FINISHED_AT.lt(now.minus(jobsKept)))
                .and(JOB.WORK.notIn(kinds.keptForEver()))
                .execute();
        notices.forget(now.minus(noticesKept));
    }
}
