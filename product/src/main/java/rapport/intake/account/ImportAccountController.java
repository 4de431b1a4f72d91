package rapport.intake.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.StartImport;
import rapport.intake.Uploads;
import rapport.jobs.Jobs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/imports")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class ImportAccountController {
    private final Intakes intakes;
    private final Uploads uploads;
    private final StartImport start;
    private final Jobs jobs;
    private final AllImports all;
    private final ImportAccountPages pages;
    private final RefusedFile refused;
    private final Templates templates;

    ImportAccountController(
            Intakes intakes,
            Uploads uploads,
            StartImport start,
            Jobs jobs,
            AllImports all,
            ImportAccountPages pages,
            RefusedFile refused,
            Templates templates) {
        this.intakes = intakes;
        this.uploads = uploads;
        this.start = start;
        this.jobs = jobs;
        this.all = all;
        this.pages = pages;
        this.refused = refused;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(right = Right.IMPORT, on = AllowedTo.ANYTHING)
    Html index(Viewer viewer) {
        return Html.page("Imports", templates.intakeAccountImports(all.of(viewer)));
    }

    @GetMapping("/{id}")
    Html show(
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "-1") long after,
            Viewer viewer) {
        return pages.of(id, show, after, viewer)
                .map(page -> Html.page(page.title(), templates.intakeAccountAccount(page)))
                .orElseGet(() -> Html.goTo("/imports/" + id + "/mapping"));
    }

    /// Starts a draft, or lets an import that was stopped or broke go on.
    @PostMapping("/{id}/run")
    @Does(value = "Start an import", undo = false, noted = true)
    Html run(@PathVariable ImportId id, Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        if (!intake.mapping().problems().isEmpty()) {
            return Html.goTo("/imports/" + id + "/mapping");
        }
        if (intake.isDraft()) {
            start.now(id, viewer.id());
        } else {
            start.again(id);
        }
        return Html.goTo("/imports/" + id);
    }

    @PostMapping("/{id}/cancellation")
    @Does(value = "Stop an import", undo = false)
    Html cancel(@PathVariable ImportId id, Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        if (intake.job() != null) {
            jobs.cancel(intake.job());
        }
        return Html.goTo("/imports/" + id);
    }

    @PostMapping("/{id}/removal")
    @Does(value = "Remove a file", undo = false, noted = true)
    Html drop(@PathVariable ImportId id, Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        if (!intakes.drop(id)) {
            return Html.goTo("/imports/" + id)
                    .with(Toast.warn("This import has been started. Its rows stay as a record of what came."));
        }
        uploads.forget(intake.upload());
        return Html.goTo("/imports").with(Toast.ok("The draft of " + intake.title() + " is gone."));
    }

    @GetMapping("/{id}/refused.csv")
    void refused(@PathVariable ImportId id, Viewer viewer, HttpServletResponse response) throws IOException {
        Intake intake = intakes.get(id, viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(intake.sourceName() + " refused.csv", java.nio.charset.StandardCharsets.UTF_8)
                        .build()
                        .toString());
        refused.write(intake, response.getOutputStream());
    }
}
