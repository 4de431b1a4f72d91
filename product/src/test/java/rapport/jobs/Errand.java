package rapport.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import rapport.access.AccountId;

/// A kind of job for tests, which decide how far it gets: it waits before each step until it is let.
@TestComponent
public class Errand implements JobKind {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// What one errand has in hand, and how many steps it may still do.
    public record Plan(List<AccountLine> lines, Semaphore gate, AtomicInteger done) {
        /// Lets it do some more steps.
        public void let(int steps) {
            gate.release(steps);
        }
    }

    private final Map<String, Plan> plans = new ConcurrentHashMap<>();
    private final AtomicInteger errands = new AtomicInteger();
    private final ObjectProvider<Jobs> jobs;

    Errand(ObjectProvider<Jobs> jobs) {
        this.jobs = jobs;
    }

    /// @param lines one for each step; a line without a subject is a problem that ends the errand
    public JobId start(String title, AccountId account, List<AccountLine> lines, int steps) {
        String link = "/people?errand=" + errands.incrementAndGet();
        plans.put(link, new Plan(lines, new Semaphore(steps), new AtomicInteger()));
        return jobs.getObject().start(name(), title, link, account);
    }

    public Plan plan(JobId id) {
        return Objects.requireNonNull(plans.get(job(id).link()), "an errand of the tests");
    }

    public Job job(JobId id) {
        return jobs.getObject().find(id).orElseThrow();
    }

    /// Waits until a job has done so many steps.
    public void awaitSteps(JobId id, long steps) {
        await(id, job -> job.done() >= steps);
    }

    public Job awaitEnd(JobId id) {
        return await(id, job -> job.state().isOver());
    }

    /// Stops an errand that waits before a step.
    public void stop(JobId id) {
        jobs.getObject().cancel(id);
        plan(id).let(1);
        awaitEnd(id);
    }

    private Job await(JobId id, Predicate<Job> moment) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            Job job = job(id);
            if (moment.test(job)) {
                return job;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new IllegalStateException("The errand stands at " + job(id));
    }

    @Override
    public String name() {
        return "test.errand";
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    @Override
    public void run(JobId id, Progress progress) throws InterruptedException {
        Plan plan = plan(id);
        progress.total(plan.lines().size());
        progress.alreadyDone(plan.done().get());
        while (plan.done().get() < plan.lines().size()) {
            plan.gate().acquire();
            progress.goOn();
            AccountLine line = plan.lines().get(plan.done().get());
            if (line.subject().isEmpty()) {
                throw new JobProblem("The shop is closed.");
            }
            progress.account(List.of(line));
            progress.done(plan.done().incrementAndGet());
        }
    }
}
