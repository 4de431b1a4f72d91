package rapport.matching.many;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;

/// Begins to merge many pairs. Which ones is settled now: what is found later is not meant.
@Service
class StartBulkMerge {
    private final Jobs jobs;
    private final BulkMerges merges;

    StartBulkMerge(Jobs jobs, BulkMerges merges) {
        this.jobs = jobs;
        this.merges = merges;
    }

    /// @return empty where there is no such pair
    @Transactional
    Optional<JobId> now(Chosen chosen, Viewer viewer) {
        if (!merges.any(chosen, viewer)) {
            return Optional.empty();
        }
        JobId job = jobs.start(RunBulkMerge.KIND, "Merge many customers", "/duplicates", viewer.id());
        merges.begin(job, chosen, viewer);
        return Optional.of(job);
    }

    static boolean mayMergeMany(Viewer viewer) {
        return viewer.mayWrite()
                && (viewer.rights().may(CustomerKinds.PERSON, Right.BULK)
                        || viewer.rights().may(CustomerKinds.ORGANISATION, Right.BULK));
    }
}
