package rapport.intake.checking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.Tally;
import rapport.jobs.JobRow;
import rapport.jobs.Jobs;
import rapport.web.Formats;
import rapport.web.Html;
import templates.Templates;

@Controller
@RequestMapping("/imports/{id}/check")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class CheckController {
    private final Intakes intakes;
    private final StoredFindings findings;
    private final Jobs jobs;
    private final Clock clock;
    private final Templates templates;

    CheckController(Intakes intakes, StoredFindings findings, Jobs jobs, Clock clock, Templates templates) {
        this.intakes = intakes;
        this.findings = findings;
        this.jobs = jobs;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable ImportId id, Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        if (!intake.isDraft()) {
            return Html.goTo("/imports/" + id);
        }
        Optional<Findings> found = findings.find(id);
        @Nullable
        JobRow job = found.isPresent() || intake.check() == null
                ? null
                : jobs.find(intake.check())
                        .map(running -> JobRow.of(running, viewer.formats(), clock.instant()))
                        .orElse(null);
        if (found.isEmpty() && job == null) {
            return Html.goTo("/imports/" + id + "/mapping");
        }
        return Html.page("Check", templates.intakeCheckingCheck(page(intake, found, job, viewer.formats())));
    }

    private static CheckPage page(Intake intake, Optional<Findings> found, @Nullable JobRow job, Formats formats) {
        Tally tally = found.map(Findings::tally).orElse(Tally.NONE);
        return new CheckPage(
                intake.id().toString(),
                intake.title(),
                job,
                intake.rowCount() == null ? "" : formats.number(intake.rowCount()),
                formats.number(tally.created()),
                formats.number(tally.updated()),
                formats.number(tally.unchanged()),
                formats.number(tally.refused()),
                formats.number(tally.waiting()),
                found.map(Findings::problems).orElse(List.of()),
                found.isPresent(),
                found.isPresent() && tally.sum() == tally.refused());
    }
}
