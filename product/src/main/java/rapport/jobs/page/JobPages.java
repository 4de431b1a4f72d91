package rapport.jobs.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.OpenRoutes;
import rapport.access.Viewer;
import rapport.jobs.Job;
import rapport.jobs.JobId;
import rapport.jobs.JobRow;
import rapport.jobs.JobState;
import rapport.jobs.Jobs;
import rapport.jobs.LineCount;
import rapport.jobs.Outcome;
import rapport.journal.Journal;
import rapport.web.Formats;

/// Reads the pages of the jobs.
@Component
class JobPages {
    private static final int SHOWN_UNDER_WAY = 50;
    private static final int SHOWN = 50;
    private static final Set<JobState> UNDER_WAY = Set.of(JobState.WAITING, JobState.RUNNING);

    private final Jobs jobs;
    private final AccountLines accountLines;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;
    private final OpenRoutes routes;

    JobPages(Jobs jobs, AccountLines accountLines, Accounts accounts, Journal journal, Clock clock, OpenRoutes routes) {
        this.journal = journal;
        this.routes = routes;
        this.jobs = jobs;
        this.accountLines = accountLines;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A job that ends meanwhile is under way or has ended, never neither.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    JobsPage all(JobFilter filter, @Nullable JobId before, Viewer viewer) {
        List<Job> underWay = before == null ? jobs.latest(viewer, UNDER_WAY, null, SHOWN_UNDER_WAY) : List.of();
        List<Job> found = jobs.latest(viewer, filter.states(), before, SHOWN + 1);
        List<Job> ended = found.stream().limit(SHOWN).toList();
        Map<AccountId, String> names = names(underWay, ended);
        String address = "/jobs?show=" + filter.show();
        return new JobsPage(
                rows(underWay, names, viewer),
                tabs(filter),
                rows(ended, names, viewer),
                viewer.isAdministrator(),
                before == null ? address : address + "&before=" + before,
                found.size() > SHOWN ? address + "&before=" + ended.getLast().id() : null,
                routes.mayOpen("/imports/new", viewer.rights()));
    }

    /// Counts and lines are of the same moment. Empty when there is no such job for the viewer.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<JobPage> of(JobId id, String show, long after, Viewer viewer) {
        return jobs.find(id, viewer).map(job -> page(job, outcome(show), after, viewer.formats()));
    }

    private JobPage page(Job job, @Nullable Outcome outcome, long after, Formats formats) {
        String show = outcome == null ? "" : outcome.label();
        var found = job.lines().sum() == 0
                ? List.<AccountLines.Numbered>of()
                : accountLines.of(job.id(), outcome, after, SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        return new JobPage(
                JobRow.of(job, formats, clock.instant()),
                names(List.of(job), List.of()).getOrDefault(job.account(), ""),
                formats.dateTime(job.createdAt()),
                jobs.canGoOn(job),
                act(job),
                tiles(job.lines(), formats),
                show,
                after,
                shown.stream().map(numbered -> line(numbered.line())).toList(),
                found.size() > SHOWN
                        ? "/jobs/" + job.id() + "?show=" + show + "&after="
                                + shown.getLast().number()
                        : null);
    }

    private String act(Job job) {
        return job.state().isOver()
                ? jobs.changeSet(job)
                        .filter(act -> journal.find(act).isPresent())
                        .map(act -> "/changes/" + act)
                        .orElse("")
                : "";
    }

    private Map<AccountId, String> names(List<Job> some, List<Job> others) {
        var ids = new HashSet<AccountId>();
        some.forEach(job -> ids.add(job.account()));
        others.forEach(job -> ids.add(job.account()));
        return accounts.names(ids);
    }

    private List<JobsPage.Row> rows(List<Job> shown, Map<AccountId, String> names, Viewer viewer) {
        return shown.stream()
                .map(job -> new JobsPage.Row(
                        JobRow.of(job, viewer.formats(), clock.instant()),
                        names.getOrDefault(job.account(), ""),
                        jobs.canGoOn(job)))
                .toList();
    }

    private static List<JobsPage.Tab> tabs(JobFilter shown) {
        return Arrays.stream(JobFilter.values())
                .map(filter -> new JobsPage.Tab(filter.label(), "/jobs?show=" + filter.show(), filter == shown))
                .toList();
    }

    private static List<JobPage.Tile> tiles(LineCount lines, Formats formats) {
        return lines.sum() == 0
                ? List.of()
                : Arrays.stream(Outcome.values())
                        .map(outcome -> tile(outcome, lines.of(outcome), formats))
                        .toList();
    }

    private static JobPage.Tile tile(Outcome outcome, long count, Formats formats) {
        return new JobPage.Tile(
                outcome.label(),
                formats.number(count),
                outcome.label(),
                count == 0 ? "" : chip(outcome),
                switch (outcome) {
                    case DONE -> "circle-check";
                    case SKIPPED -> "circle-minus";
                    case REFUSED -> "circle-x";
                });
    }

    private static JobPage.Line line(rapport.jobs.AccountLine line) {
        return new JobPage.Line(
                line.subject(), line.link(), line.outcome().label(), chip(line.outcome()), line.reason());
    }

    private static String chip(Outcome outcome) {
        return switch (outcome) {
            case DONE -> "yes";
            case SKIPPED -> "";
            case REFUSED -> "no";
        };
    }

    private static @Nullable Outcome outcome(String show) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.label().equals(show))
                .findFirst()
                .orElse(null);
    }
}
