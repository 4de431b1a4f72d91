package rapport.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;

/// Reads the accounts of imports.
@Component
public class ImportAccounts {
    private final Intakes intakes;
    private final Jobs jobs;

    ImportAccounts(Intakes intakes, Jobs jobs) {
        this.intakes = intakes;
        this.jobs = jobs;
    }

    /// Counts and state are of the same moment. Empty when there is no such import, or none that the viewer may see.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ImportAccount> find(ImportId id, Viewer viewer) {
        return intakes.find(id, viewer).map(intake -> account(intake, job(intake)));
    }

    /// The imports, newest first; drafts are among them.
    ///
    /// @param before the import behind which the page begins; null for the first page
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ImportAccount> latest(@Nullable ImportId before, int count, Viewer viewer) {
        List<Intake> latest = intakes.latest(before, count, viewer);
        Map<JobId, Job> known = jobs.find(
                latest.stream().map(Intake::job).filter(Objects::nonNull).collect(Collectors.toSet()));
        return latest.stream()
                .map(intake -> account(intake, intake.job() == null ? null : known.get(intake.job())))
                .toList();
    }

    private @Nullable Job job(Intake intake) {
        return intake.job() == null ? null : jobs.find(intake.job()).orElse(null);
    }

    private static ImportAccount account(Intake intake, @Nullable Job job) {
        Tally tally = intake.tally();
        return new ImportAccount(
                intake.id(),
                intake.title(),
                intake.mapping().kind(),
                intake.matching(),
                job == null ? null : job.state(),
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.refused(),
                tally.waiting(),
                intake.rowCount(),
                job == null ? null : job.problem());
    }
}
