package rapport.jobs;

import static rapport.jobs.db.Tables.SCHEDULED_TASKS;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jooq.DSLContext;
import org.springframework.context.SmartLifecycle;

/// Begins to run jobs when the program is ready, and stops while the database is still there. What this node was doing
/// when it was killed is due again at once; the work of other nodes is left to their heartbeats.
class Running implements SmartLifecycle {
    private final Scheduler scheduler;
    private final DSLContext db;
    private final NodeName node;
    private final Closing closing;
    private volatile boolean running;

    Running(Scheduler scheduler, DSLContext db, NodeName node, Closing closing) {
        this.scheduler = scheduler;
        this.db = db;
        this.node = node;
        this.closing = closing;
    }

    @Override
    public void start() {
        closing.isOver();
        db.update(SCHEDULED_TASKS)
                .set(SCHEDULED_TASKS.PICKED, false)
                .setNull(SCHEDULED_TASKS.PICKED_BY)
                .setNull(SCHEDULED_TASKS.LAST_HEARTBEAT)
                .set(SCHEDULED_TASKS.VERSION, SCHEDULED_TASKS.VERSION.plus(1))
                .where(SCHEDULED_TASKS.PICKED)
                .and(SCHEDULED_TASKS.PICKED_BY.eq(node.name()))
                .execute();
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        closing.begin();
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
