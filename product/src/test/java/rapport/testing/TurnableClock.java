package rapport.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The running program's clock. It goes as all clocks do until a test puts it forward, and goes right again
/// after that test.
@TestComponent
@Primary
public class TurnableClock extends Clock {
    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    private final ObjectProvider<DSLContext> db;

    @Autowired
    TurnableClock(ObjectProvider<DSLContext> db) {
        this(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC, db);
    }

    private TurnableClock(AtomicReference<Duration> ahead, ZoneId zone, ObjectProvider<DSLContext> db) {
        this.ahead = ahead;
        this.zone = zone;
        this.db = db;
    }

    /// Lets time pass. No night falls in it: with what is done then, such as learning from all people how to match,
    /// a test would change what others find, whenever the schedule happened to look while the clock was ahead.
    public void pass(Duration time) {
        db.getObject()
                .execute("update jobs.scheduled_tasks set execution_time = execution_time + interval '100 years'"
                        + " where task_name = 'each-night'");
        ahead.accumulateAndGet(time, Duration::plus);
    }

    void setRight() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnableClock(ahead, other, db);
    }
}
