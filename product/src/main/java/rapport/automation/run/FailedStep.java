package rapport.automation.run;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.automation.RunId;

/// What becomes of a run whose step has failed by a fault of ours: it is tried again some times, and then waits for
/// somebody.
@Service
class FailedStep {
    private static final int MOST = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);

    private final Runs runs;
    private final Clock clock;

    FailedStep(Runs runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional
    public void of(RunId id) {
        runs.lockDue(id, clock.instant()).ifPresent(run -> {
            int tries = run.tries() + 1;
            runs.later(
                    id,
                    clock.instant().plus(FIRST.multipliedBy(1L << (2 * (tries - 1)))),
                    tries,
                    "The step failed by a fault of ours, and is tried again.");
            if (tries >= MOST) {
                runs.pause(id, "The step failed " + MOST + " times by a fault of ours. What it was stands in the log.");
            }
        });
    }
}
