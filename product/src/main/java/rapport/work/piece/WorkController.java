package rapport.work.piece;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import templates.Templates;

@Controller
@RequestMapping("/work")
@AllowedTo(on = WorkKinds.WORK)
class WorkController {
    private final WorkList list;
    private final ListScreen screen;
    private final PieceRows rows;
    private final PieceForms forms;
    private final WriteWork write;
    private final RemoveWork remove;
    private final Templates templates;

    WorkController(
            WorkList list,
            ListScreen screen,
            PieceRows rows,
            PieceForms forms,
            WriteWork write,
            RemoveWork remove,
            Templates templates) {
        this.list = list;
        this.screen = screen;
        this.rows = rows;
        this.forms = forms;
        this.write = write;
        this.remove = remove;
        this.templates = templates;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/new")
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    Html blank(PieceForm form, Viewer viewer) {
        return page(forms.page("", form, Map.of(), viewer));
    }

    /// One line, from a page that stays where it is.
    @PostMapping("/lines")
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Begin a piece of work")
    Html line(PieceForm form, Viewer viewer) {
        return switch (write.begin(form, viewer)) {
            case Writing.Written _ -> DoingController.somethingMoved(Toast.ok("Added"));
            case Writing.Incomplete(var problems) ->
                Html.refused(_ -> {})
                        .with(Toast.warn(problems.values().iterator().next()));
            case Writing.Overtaken _ -> throw new IllegalStateException("Nobody changes what is not there yet");
        };
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Begin a piece of work")
    Html create(PieceForm form, Viewer viewer) {
        return switch (write.begin(form, viewer)) {
            case Writing.Written(var id) -> Html.goTo("/work/" + id).with(Toast.ok("Written down"));
            case Writing.Incomplete(var problems) ->
                page(forms.page("", form, problems, viewer)).status(422);
            case Writing.Overtaken _ -> throw new IllegalStateException("Nobody changes what is not there yet");
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable PieceId id, Viewer viewer) {
        PieceRow row = rows.find(id, viewer).orElseThrow(WorkController::nothing);
        return Html.page(
                row.terms().subject(),
                templates.workPiecePage(row, rows.upcoming(row, viewer), deletable(row, viewer)));
    }

    /// What a list shows beside itself of the piece under the cursor.
    @GetMapping("/{id}/preview")
    Html beside(@PathVariable PieceId id, Viewer viewer) {
        return Html.ok(templates.workPiecePreview(rows.find(id, viewer).orElseThrow(WorkController::nothing)));
    }

    @GetMapping("/{id}/edit")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    Html edit(@PathVariable PieceId id, Viewer viewer) {
        PieceRow row = rows.find(id, viewer).filter(PieceRow::editable).orElseThrow(WorkController::nothing);
        return page(forms.page(id.toString(), form(row, viewer), Map.of(), viewer));
    }

    @PutMapping("/{id}")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    @Does("Change a piece of work")
    Html update(@PathVariable PieceId id, PieceForm form, Viewer viewer) {
        return switch (write.revise(id, form, viewer).orElseThrow(WorkController::nothing)) {
            case Writing.Written _ -> Html.goTo("/work/" + id).with(Toast.ok("Saved"));
            case Writing.Incomplete(var problems) ->
                Html.refused(templates.workPieceForm(forms.page(id.toString(), form, problems, viewer)));
            case Writing.Overtaken(var stands) ->
                Html.conflict(templates.workPieceForm(forms.overtaken(id.toString(), form, stands, viewer)));
        };
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = WorkKinds.WORK)
    @Does("Delete a piece of work")
    Html delete(@PathVariable PieceId id, Viewer viewer) {
        String subject = remove.one(id, viewer).orElseThrow(WorkController::nothing);
        return Html.goTo("/work").with(Toast.ok("“" + subject + "” is deleted"));
    }

    private Html page(PieceFormPage page) {
        return Html.page(page.title(), templates.workPieceForm(page));
    }

    private static PieceForm form(PieceRow row, Viewer viewer) {
        return PieceForm.of(row.terms(), viewer.formats().zone());
    }

    private static boolean deletable(PieceRow row, Viewer viewer) {
        var owner = row.terms().owner();
        return viewer.rights()
                .sight(WorkKinds.WORK, Right.DELETE)
                .includes(row.id().value(), owner == null ? null : owner.value());
    }

    static NotFound nothing() {
        return new NotFound("There is no such piece of work, or none that you may see.");
    }
}
