package rapport.intake.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.Tally;
import rapport.intake.records.BroughtFile;
import rapport.intake.records.BroughtFiles;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;
import rapport.web.Formats;

/// Reads the latest imports, of customers and of other records.
@Component
class AllImports {
    private static final int SHOWN = 200;

    private final Intakes intakes;
    private final BroughtFiles files;
    private final Jobs jobs;
    private final Journal journal;

    AllImports(Intakes intakes, BroughtFiles files, Jobs jobs, Journal journal) {
        this.intakes = intakes;
        this.files = files;
        this.jobs = jobs;
        this.journal = journal;
    }

    private record Dated(Instant at, ImportsPage.Row row) {}

    /// Counts and states are of the same moment.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ImportsPage of(Viewer viewer) {
        List<Intake> customers = intakes.latest(null, SHOWN, viewer);
        List<BroughtFile> others = files.latest(SHOWN, viewer);
        Map<JobId, Job> known = jobs.find(Stream.concat(
                        customers.stream().map(Intake::job), others.stream().map(BroughtFile::job))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<ChangeSetId> undone = journal.takenBack(Stream.concat(
                        customers.stream().map(ImportAccountPages::act),
                        others.stream().map(BroughtFile::act))
                .toList());
        Stream<Dated> rows = Stream.concat(
                customers.stream()
                        .map(one -> line(
                                one,
                                one.job() == null ? null : known.get(one.job()),
                                undone.contains(ImportAccountPages.act(one)),
                                viewer.formats())),
                others.stream()
                        .map(one -> line(
                                one,
                                one.job() == null ? null : known.get(one.job()),
                                undone.contains(one.act()),
                                viewer.formats())));
        return new ImportsPage(rows.sorted(Comparator.comparing(Dated::at).reversed())
                .limit(SHOWN)
                .map(Dated::row)
                .toList());
    }

    private static Dated line(Intake intake, @Nullable Job job, boolean undone, Formats formats) {
        Tally tally = intake.tally();
        Instant at = intake.startedAt() == null ? intake.createdAt() : intake.startedAt();
        return new Dated(
                at,
                new ImportsPage.Row(
                        "/imports/" + intake.id() + (intake.isDraft() ? "/mapping" : ""),
                        intake.title(),
                        intake.mapping().kind().label(),
                        job == null || undone ? "" : ImportAccountPages.chip(job),
                        job == null
                                ? "Draft"
                                : undone ? "Taken back" : job.state().label(),
                        formats.dateTime(at),
                        formats.number(tally.created()),
                        formats.number(tally.updated()),
                        formats.number(tally.unchanged()),
                        formats.number(tally.refused()),
                        tally.waiting() == 0 || undone ? "" : formats.number(tally.waiting())));
    }

    /// What is here already is skipped: it stays as it is.
    private static Dated line(BroughtFile file, @Nullable Job job, boolean undone, Formats formats) {
        return new Dated(
                file.at(),
                new ImportsPage.Row(
                        file.href(),
                        file.title(),
                        file.kind(),
                        job == null || undone ? "" : ImportAccountPages.chip(job),
                        undone ? "Taken back" : job != null ? job.state().label() : file.isDraft() ? "Draft" : "Ended",
                        formats.dateTime(file.at()),
                        job == null ? "" : formats.number(job.lines().done()),
                        "",
                        job == null ? "" : formats.number(job.lines().skipped()),
                        job == null ? "" : formats.number(job.lines().refused()),
                        ""));
    }
}
