package rapport.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The running program's clock. It goes as all clocks do until a test puts it forward, and goes right again
/// after that test.
@TestComponent
@Primary
public class TurnableClock extends Clock {
    private final AtomicReference<Duration> ahead;
    private final ZoneId zone;

    TurnableClock() {
        this(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
    }

    private TurnableClock(AtomicReference<Duration> ahead, ZoneId zone) {
        this.ahead = ahead;
        this.zone = zone;
    }

    /// Lets time pass.
    public void pass(Duration time) {
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
        return new TurnableClock(ahead, other);
    }
}
