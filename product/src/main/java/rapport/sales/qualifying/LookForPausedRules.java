package rapport.sales.qualifying;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Background;

/// Looks every few minutes whether the rules that score leads are understood still.
@Component
class LookForPausedRules implements Background {
    private static final Duration REST = Duration.ofMinutes(3);

    private final TellOfPausedRules tell;

    LookForPausedRules(TellOfPausedRules tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return "look-for-paused-rules";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        tell.now(now);
    }
}
