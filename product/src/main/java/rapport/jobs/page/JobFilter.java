package rapport.jobs.page;

import java.util.Arrays;
import java.util.Set;
import rapport.jobs.JobState;

/// Which of the jobs that ended are listed.
enum JobFilter {
    ALL("All", JobState.DONE, JobState.FAILED, JobState.CANCELLED),
    DONE("Done", JobState.DONE),
    FAILED("Failed", JobState.FAILED),
    STOPPED("Stopped", JobState.CANCELLED);

    private final String label;
    private final Set<JobState> states;

    JobFilter(String label, JobState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    /// What an address says; all when it says nothing that we know.
    static JobFilter of(String show) {
        return Arrays.stream(values())
                .filter(filter -> filter.show().equals(show))
                .findFirst()
                .orElse(ALL);
    }

    String label() {
        return label;
    }

    String show() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Set<JobState> states() {
        return states;
    }
}
