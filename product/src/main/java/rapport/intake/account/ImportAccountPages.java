package rapport.intake.account;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.RowOutcome;
import rapport.intake.Tally;
import rapport.intake.account.AccountPage.Tile;
import rapport.jobs.Job;
import rapport.jobs.JobRow;
import rapport.jobs.JobState;
import rapport.jobs.Jobs;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;
import rapport.matching.Waterfall;
import rapport.web.Formats;

/// Reads the account of an import.
@Component
class ImportAccountPages {
    private static final int SHOWN_ROWS = 50;
    private static final int SHOWN_LENGTH = 160;

    private final Intakes intakes;
    private final Jobs jobs;
    private final SourceRecords records;
    private final Parties parties;
    private final Journal journal;
    private final Clock clock;

    ImportAccountPages(
            Intakes intakes, Jobs jobs, SourceRecords records, Parties parties, Journal journal, Clock clock) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.records = records;
        this.parties = parties;
        this.journal = journal;
        this.clock = clock;
    }

    /// Counts, state and rows are of the same moment. Empty for a draft.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<AccountPage> of(ImportId id, String show, long after, Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        return intake.isDraft() ? Optional.empty() : Optional.of(page(intake, show, after, viewer));
    }

    private AccountPage page(Intake intake, String show, long after, Viewer viewer) {
        Formats formats = viewer.formats();
        Job job = jobs.find(Objects.requireNonNull(intake.job(), "a started import has a job"))
                .orElseThrow();
        Tally tally = intake.tally();
        @Nullable RowOutcome outcome = outcome(show);
        List<SourceRecord> found = outcome != null && tally.of(outcome) == 0
                ? List.of()
                : records.of(intake.id(), outcome, after, SHOWN_ROWS + 1);
        Optional<ChangeSet> act = journal.find(act(intake));
        boolean undone = act.filter(ChangeSet::isUndone).isPresent();
        List<SourceRecord> shown = found.stream().limit(SHOWN_ROWS).toList();
        return new AccountPage(
                intake.id().toString(),
                intake.title(),
                chip(job),
                job.isStopping() ? "Stopping" : job.state().label(),
                formats.dateTime(Objects.requireNonNull(intake.startedAt())),
                intake.sourceName(),
                JobRow.of(job, formats, clock.instant()),
                (job.state() == JobState.CANCELLED || job.state() == JobState.FAILED) && !undone,
                act.isPresent() && job.state().isOver() && !undone && mayUndo(intake, viewer),
                undone,
                job.state().isOver() || isAlone(),
                tiles(tally, undone, formats),
                formats.number(intake.rowCount() == null ? tally.sum() : intake.rowCount()),
                job.state() == JobState.DONE && Objects.equals(intake.rowCount(), tally.sum()),
                outcome == null ? "" : show,
                after,
                rows(intake.id(), shown, viewer),
                found.size() > SHOWN_ROWS ? shown.getLast().number() : -1);
    }

    private static boolean mayUndo(Intake intake, Viewer viewer) {
        return viewer.isAdministrator() || intake.createdBy().equals(viewer.id());
    }

    private boolean isAlone() {
        return jobs.running(rapport.intake.StartImport.KIND) < 2;
    }

    private List<AccountPage.Row> rows(ImportId id, List<SourceRecord> shown, Viewer viewer) {
        Set<PartyId> ids =
                shown.stream().map(SourceRecord::party).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<PartyId, Parties.Named> named = ids.isEmpty() ? Map.of() : parties.named(ids, viewer);
        return shown.stream()
                .map(record -> {
                    Parties.Named party = record.party() == null ? null : named.get(record.party());
                    return new AccountPage.Row(
                            viewer.formats().number(record.line()),
                            shown(record.cells()),
                            record.outcome().label(),
                            chip(record.outcome()),
                            record.reason(),
                            party == null ? "" : party.name(),
                            party == null ? "" : party.path(),
                            record.likeness() == null ? "" : "/imports/" + id + "/rows/" + record.number(),
                            record.likeness() == null ? "" : Waterfall.percent(record.likeness(), viewer.formats()));
                })
                .toList();
    }

    private static List<Tile> tiles(Tally tally, boolean undone, Formats formats) {
        return Arrays.stream(RowOutcome.values())
                .filter(outcome -> outcome != RowOutcome.WAITING || tally.waiting() > 0)
                .map(outcome -> switch (outcome) {
                    case CREATED -> tile(outcome, tally, formats, "new here", "yes", "circle-plus");
                    case UPDATED -> tile(outcome, tally, formats, "something was added", "yes", "refresh-cw");
                    case UNCHANGED -> tile(outcome, tally, formats, "already the same", "", "circle-minus");
                    case REFUSED -> tile(outcome, tally, formats, "nothing written for these", "no", "circle-x");
                    case WAITING ->
                        tile(
                                outcome,
                                tally,
                                formats,
                                undone ? "nobody is asked any more" : "until you say who they are",
                                undone ? "" : "ask",
                                "users");
                })
                .toList();
    }

    private static Tile tile(
            RowOutcome outcome, Tally tally, Formats formats, String hint, String colour, String icon) {
        long count = tally.of(outcome);
        return new Tile(
                outcome.label(),
                formats.number(count),
                outcome.label(),
                hint,
                outcome == RowOutcome.REFUSED && count == 0 ? "" : colour,
                icon);
    }

    static ChangeSetId act(Intake intake) {
        return new ChangeSetId(intake.id().value());
    }

    private static @Nullable RowOutcome outcome(String show) {
        return Arrays.stream(RowOutcome.values())
                .filter(outcome -> outcome.label().equals(show.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static String chip(Job job) {
        return switch (job.state()) {
            case DONE -> "yes";
            case FAILED -> "no";
            case CANCELLED -> "ask";
            case WAITING, RUNNING -> "";
        };
    }

    private static String chip(RowOutcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED -> "yes";
            case UNCHANGED -> "";
            case REFUSED -> "no";
            case WAITING -> "ask";
        };
    }

    private static String shown(List<String> cells) {
        String text = String.join(
                " · ", cells.stream().filter(cell -> !cell.isBlank()).toList());
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
