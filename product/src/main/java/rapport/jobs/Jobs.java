package rapport.jobs;

import static rapport.jobs.db.Tables.JOB;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.journal.ChangeSetId;

/// The work in the background: begin it, look at it, stop it.
@Component
public class Jobs {
    private final DSLContext db;
    private final Schedule schedule;
    private final JobKinds kinds;
    private final Clock clock;

    Jobs(DSLContext db, Schedule schedule, JobKinds kinds, Clock clock) {
        this.db = db;
        this.schedule = schedule;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// Begins as soon as the transaction of the caller is committed, and not at all when it is not.
    ///
    /// @param kind the name of a [JobKind]
    /// @param title what people read, such as “Import of kunden.csv”
    /// @param link the page of its subject
    @Transactional
    public JobId start(String kind, String title, String link, AccountId account) {
        JobId id = db.insertInto(JOB)
                .set(JOB.WORK, kind)
                .set(JOB.TITLE, title)
                .set(JOB.LINK, link)
                .set(JOB.ACCOUNT_ID, account)
                .returning(JOB.ID)
                .fetchSingle(JOB.ID);
        schedule.now(new Attempt(id, 1));
        return id;
    }

    /// Lets a job that was stopped or has failed go on, where its kind can. Nothing happens otherwise.
    @Transactional
    public void goOn(JobId id) {
        find(id).filter(this::canGoOn)
                .flatMap(job -> db.update(JOB)
                        .set(JOB.STATE, JobState.WAITING)
                        .set(JOB.ATTEMPT, JOB.ATTEMPT.plus(1))
                        .set(JOB.SUMMARY, "")
                        .setNull(JOB.PROBLEM)
                        .setNull(JOB.STARTED_AT)
                        .setNull(JOB.FINISHED_AT)
                        .setNull(JOB.CANCEL_ASKED_AT)
                        .where(JOB.ID.eq(id))
                        .and(JOB.STATE.in(JobState.CANCELLED, JobState.FAILED))
                        .returning(JOB.ATTEMPT)
                        .fetchOptional(JOB.ATTEMPT))
                .ifPresent(number -> schedule.now(new Attempt(id, number)));
    }

    /// To which change set the changes of a job belong; empty for a kind that nobody knows any more.
    public Optional<ChangeSetId> changeSet(Job job) {
        return kinds.find(job.kind()).map(kind -> kind.changeSet(job.id()));
    }

    public boolean canGoOn(Job job) {
        return job.brokeOff() && kinds.find(job.kind()).filter(JobKind::canGoOn).isPresent();
    }

    /// A job that waits is over at once; one that runs stops after the step in hand.
    @Transactional
    public void cancel(JobId id) {
        var now = clock.instant();
        int waiting = db.update(JOB)
                .set(JOB.STATE, JobState.CANCELLED)
                .set(JOB.CANCEL_ASKED_AT, now)
                .set(JOB.FINISHED_AT, now)
                .set(JOB.SUMMARY, "nothing was done yet")
                .where(JOB.ID.eq(id))
                .and(JOB.STATE.eq(JobState.WAITING))
                .execute();
        if (waiting == 0) {
            db.update(JOB)
                    .set(JOB.CANCEL_ASKED_AT, now)
                    .where(JOB.ID.eq(id))
                    .and(JOB.STATE.eq(JobState.RUNNING))
                    .and(JOB.CANCEL_ASKED_AT.isNull())
                    .execute();
        }
    }

    public Optional<Job> find(JobId id) {
        return read(JOB.ID.eq(id), 1).stream().findFirst();
    }

    /// Empty when there is no such job, or none that the viewer may see.
    public Optional<Job> find(JobId id, Viewer viewer) {
        return read(JOB.ID.eq(id).and(visible(viewer)), 1).stream().findFirst();
    }

    /// The jobs of these ids, by id.
    public Map<JobId, Job> find(Collection<JobId> ids) {
        return read(JOB.ID.in(ids), ids.size()).stream().collect(Collectors.toMap(Job::id, Function.identity()));
    }

    /// The jobs of a kind that have not ended.
    public Set<JobId> underWay(String kind) {
        return db.select(JOB.ID)
                .from(JOB)
                .where(JOB.WORK.eq(kind))
                .and(JOB.FINISHED_AT.isNull())
                .fetchSet(JOB.ID);
    }

    /// How many jobs of a kind are running at this moment.
    public int running(String kind) {
        return db.fetchCount(
                JOB, JOB.WORK.eq(kind).and(JOB.STATE.eq(JobState.RUNNING)).and(JOB.FINISHED_AT.isNull()));
    }

    /// The latest jobs that the viewer may see, newest first.
    ///
    /// @param states of which the jobs are
    /// @param before the job after which the page begins; null for the first page
    public List<Job> latest(Viewer viewer, Collection<JobState> states, @Nullable JobId before, int count) {
        return read(
                visible(viewer)
                        .and(JOB.STATE.in(states.stream().map(DSL::inline).toList()))
                        .and(before == null ? DSL.noCondition() : JOB.ID.lt(before)),
                count);
    }

    /// Administrators see all jobs, everybody else the own ones.
    private static Condition visible(Viewer viewer) {
        return viewer.isAdministrator() ? DSL.noCondition() : JOB.ACCOUNT_ID.eq(viewer.id());
    }

    private List<Job> read(Condition which, int count) {
        return db.select(
                        JOB.ID,
                        JOB.WORK,
                        JOB.TITLE,
                        JOB.LINK,
                        JOB.ACCOUNT_ID,
                        JOB.STATE,
                        JOB.DONE,
                        JOB.TOTAL,
                        JOB.DONE_BEFORE,
                        JOB.ATTEMPT_AT,
                        JOB.SUMMARY,
                        DSL.row(JOB.LINES_DONE, JOB.LINES_SKIPPED, JOB.LINES_REFUSED)
                                .mapping(LineCount::new),
                        JOB.PROBLEM,
                        JOB.CREATED_AT,
                        JOB.STARTED_AT,
                        JOB.FINISHED_AT,
                        JOB.CANCEL_ASKED_AT)
                .from(JOB)
                .where(which)
                .orderBy(JOB.ID.desc())
                .limit(count)
                .fetch(Records.mapping(Job::new));
    }
}
