package rapport.matching.searching;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;

/// Starts looking through everybody. One search at a time: whoever asks meanwhile is led to the one that runs.
@Service
public class StartSearch {
    private final Jobs jobs;

    StartSearch(Jobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    public JobId now(AccountId by) {
        return underWay().orElseGet(() -> jobs.start(FindDuplicates.KIND, "Find duplicates", "/duplicates", by));
    }

    /// The search that has not ended.
    public Optional<JobId> underWay() {
        return jobs.underWay(FindDuplicates.KIND).stream().findFirst();
    }
}
