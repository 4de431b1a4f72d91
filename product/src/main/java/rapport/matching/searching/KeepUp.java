package rapport.matching.searching;

import java.time.Instant;
import org.springframework.stereotype.Component;
import rapport.jobs.Jobs;
import rapport.jobs.Regular;

/// Compares whoever changed a few seconds later, so that pairs come and go while people work.
@Component
class KeepUp implements Regular {
    private static final int AT_ONCE = 500;
    private static final int MOST_TIMES = 20;

    private final Changed changed;
    private final CompareChanged compare;
    private final Jobs jobs;

    KeepUp(Changed changed, CompareChanged compare, Jobs jobs) {
        this.changed = changed;
        this.compare = compare;
        this.jobs = jobs;
    }

    /// While everybody is compared, changes wait: what is found of all of them takes the place of what was found of
    /// one.
    @Override
    public void now(Instant now) {
        for (int times = 0; times < MOST_TIMES && !changed.isEmpty(); times++) {
            if (!jobs.underWay(FindDuplicates.KIND).isEmpty()
                    || compare.some(AT_ONCE).compared() == 0) {
                return;
            }
        }
    }
}
