package rapport.sales.likelihood;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Nightly;

/// What ended today teaches tomorrow.
@Component
class LearnEachNight implements Nightly {
    private final LearnFromEnded learn;

    LearnEachNight(LearnFromEnded learn) {
        this.learn = learn;
    }

    @Override
    public void run(Instant now) {
        learn.now();
    }
}
