package rapport.work.leave;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import rapport.work.AbsenceId;
import rapport.work.WorkKinds;
import rapport.work.absence.Absence;
import templates.Templates;

/// Who is away, and how somebody says so.
@Controller
@RequestMapping("/absences")
@AllowedTo(on = WorkKinds.WORK)
class AbsenceController {
    private final AbsencePages pages;
    private final OwnAbsences own;
    private final DeclareAbsence declare;
    private final Clock clock;
    private final Templates templates;

    AbsenceController(AbsencePages pages, OwnAbsences own, DeclareAbsence declare, Clock clock, Templates templates) {
        this.pages = pages;
        this.own = own;
        this.declare = declare;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page("Away", templates.workLeaveAbsences(pages.all(viewer)));
    }

    @GetMapping("/new")
    Html blank(Viewer viewer) {
        String today = viewer.formats().day(clock.instant()).toString();
        var form = new AbsenceForm(viewer.id().toString(), today, "", "HOLIDAY", "");
        return page(pages.form("", form, null, Map.of(), viewer));
    }

    @PostMapping
    @Does("Say that somebody is away")
    Html create(AbsenceForm form, Viewer viewer) {
        return switch (declare.add(form, viewer)) {
            case Declaring.Declared(var absence) -> Html.goTo("/absences").with(Toast.ok(said(absence, viewer)));
            case Declaring.Incomplete(var problems) ->
                page(pages.form("", form, null, problems, viewer)).status(422);
        };
    }

    @GetMapping("/{id}")
    Html edit(@PathVariable AbsenceId id, Viewer viewer) {
        Absence absence = own.find(id, viewer).orElseThrow(AbsenceController::nothing);
        return page(pages.form(id.toString(), AbsenceForm.of(absence), absence.who(), Map.of(), viewer));
    }

    @PutMapping("/{id}")
    @Does("Change when somebody is away")
    Html update(@PathVariable AbsenceId id, AbsenceForm form, Viewer viewer) {
        Absence before = own.find(id, viewer).orElseThrow(AbsenceController::nothing);
        return switch (declare.change(id, form, viewer).orElseThrow(AbsenceController::nothing)) {
            case Declaring.Declared(var absence) -> Html.goTo("/absences").with(Toast.ok(said(absence, viewer)));
            case Declaring.Incomplete(var problems) ->
                page(pages.form(id.toString(), form, before.who(), problems, viewer))
                        .status(422);
        };
    }

    @DeleteMapping("/{id}")
    @Does("Say that somebody is not away")
    Html delete(@PathVariable AbsenceId id, Viewer viewer) {
        if (declare.remove(id, viewer).isEmpty()) {
            throw nothing();
        }
        return Html.goTo("/absences").with(Toast.ok("Not away after all"));
    }

    private Html page(AbsenceFormPage page) {
        return Html.page(page.title(), templates.workLeaveAbsence(page));
    }

    private static String said(Absence absence, Viewer viewer) {
        return "Away until " + viewer.formats().date(absence.last());
    }

    private static NotFound nothing() {
        return new NotFound("There is no such absence, or none that you may change.");
    }
}
