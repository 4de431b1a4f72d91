package rapport.jobs;

import static rapport.jobs.db.Tables.ACCOUNT_LINE;
import static rapport.jobs.db.Tables.JOB;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import rapport.database.BulkInsert;
import rapport.notices.OpenPages;

/// Writes down how far one job is. Pages that show it are told between two steps, and not after each.
final class RunningJob implements Progress {
    private static final Duration TELLS_EVERY = Duration.ofMillis(400);

    private final DSLContext db;
    private final JobId id;
    private final Closing closing;
    private final OpenPages pages;
    private final Clock clock;
    private Instant told = Instant.MIN;

    RunningJob(DSLContext db, JobId id, Closing closing, OpenPages pages, Clock clock) {
        this.db = db;
        this.id = id;
        this.closing = closing;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void total(long steps) {
        db.update(JOB).set(JOB.TOTAL, steps).where(JOB.ID.eq(id)).execute();
    }

    @Override
    public void alreadyDone(long steps) {
        db.update(JOB)
                .set(JOB.DONE, steps)
                .set(JOB.DONE_BEFORE, steps)
                .where(JOB.ID.eq(id))
                .execute();
    }

    @Override
    public void done(long steps) {
        db.update(JOB).set(JOB.DONE, steps).where(JOB.ID.eq(id)).execute();
    }

    @Override
    public void account(List<AccountLine> lines) {
        BulkInsert.into(ACCOUNT_LINE, lines)
                .set(ACCOUNT_LINE.JOB_ID, _ -> id)
                .set(ACCOUNT_LINE.SUBJECT, AccountLine::subject)
                .set(ACCOUNT_LINE.OUTCOME, AccountLine::outcome)
                .set(ACCOUNT_LINE.REASON, AccountLine::reason)
                .set(ACCOUNT_LINE.LINK, AccountLine::link)
                .run(db);
        LineCount more = LineCount.of(lines);
        db.update(JOB)
                .set(JOB.LINES_DONE, JOB.LINES_DONE.plus(more.done()))
                .set(JOB.LINES_SKIPPED, JOB.LINES_SKIPPED.plus(more.skipped()))
                .set(JOB.LINES_REFUSED, JOB.LINES_REFUSED.plus(more.refused()))
                .where(JOB.ID.eq(id))
                .execute();
    }

    @Override
    public void goOn() {
        if (closing.isNow()) {
            throw new JobStopped(false);
        }
        boolean cancelled =
                db.fetchExists(db.selectOne().from(JOB).where(JOB.ID.eq(id)).and(JOB.CANCEL_ASKED_AT.isNotNull()));
        if (cancelled) {
            throw new JobStopped(true);
        }
        tellPages();
    }

    private void tellPages() {
        Instant now = clock.instant();
        if (told.plus(TELLS_EVERY).isBefore(now)) {
            told = now;
            pages.tell(id.topic());
        }
    }
}
