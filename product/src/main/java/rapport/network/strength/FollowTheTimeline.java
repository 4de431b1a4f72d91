package rapport.network.strength;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Regular;

/// Brings how well parties are known in step, chunk by chunk, until nothing is due.
@Component
public class FollowTheTimeline implements Regular {
    private final KeepAcquaintances keep;

    FollowTheTimeline(KeepAcquaintances keep) {
        this.keep = keep;
    }

    @Override
    public void now(Instant now) {
        while (!Thread.currentThread().isInterrupted() && keep.some()) {
            // the next chunk
        }
    }
}
