package rapport.sales.enquiring;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.sales.WebFormId;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators make the forms by which strangers ask.
@Controller
@RequestMapping("/settings/forms")
@AllowedTo(Whom.ADMINISTRATORS)
class FormController {
    private static final String ALL = "/settings/forms";
    private static final String TITLE = "Web forms";

    private final FormPages pages;
    private final WebForms forms;
    private final LookAfterForms lookAfter;
    private final VisitorPages visitors;
    private final Templates templates;

    FormController(
            FormPages pages, WebForms forms, LookAfterForms lookAfter, VisitorPages visitors, Templates templates) {
        this.pages = pages;
        this.forms = forms;
        this.lookAfter = lookAfter;
        this.visitors = visitors;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page(TITLE, templates.salesEnquiringForms(pages.all(viewer)));
    }

    @GetMapping("/new")
    Html make(Viewer viewer) {
        return page(pages.fresh(FormTyped.blank(OwnerId.of(viewer.id())), Map.of(), viewer));
    }

    @GetMapping("/questions/new")
    Html question(@RequestParam int row) {
        return Html.ok(templates.salesEnquiringNext(pages.nextRow(Math.clamp(row, 0, 999))));
    }

    @PostMapping
    @Does("Make a web form")
    Html create(@RequestParam Map<String, String> typed, Viewer viewer) {
        var form = new FormTyped(typed);
        return switch (lookAfter.keep(null, form, house(), viewer)) {
            case KeepingForm.Kept(var id) ->
                Html.goTo(ALL + "/" + id).with(Toast.ok("The form is open to everybody from now on."));
            case KeepingForm.Incomplete(var problems) ->
                page(pages.fresh(form, problems, viewer)).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable WebFormId id, Viewer viewer) {
        return page(pages.form(id, viewer).orElseThrow(FormController::nothing));
    }

    @PutMapping("/{id}")
    @Does("Change a web form")
    Html update(@PathVariable WebFormId id, @RequestParam Map<String, String> typed, Viewer viewer) {
        find(id);
        var form = new FormTyped(typed);
        return switch (lookAfter.keep(id, form, house(), viewer)) {
            case KeepingForm.Kept _ -> Html.goTo(ALL + "/" + id).with(Toast.ok("The form is saved."));
            case KeepingForm.Incomplete(var problems) ->
                page(pages.again(id, form, problems, viewer).orElseThrow(FormController::nothing))
                        .status(422);
        };
    }

    @GetMapping("/{id}/picture")
    Html picture(@PathVariable WebFormId id) {
        return visitors.picture(find(id));
    }

    @PostMapping("/{id}/closure")
    @Does("Close a web form")
    Html close(@PathVariable WebFormId id) {
        find(id);
        lookAfter.close(id);
        return Html.goTo(ALL + "/" + id).with(Toast.ok("The form is closed: nothing comes by it any more."));
    }

    @DeleteMapping("/{id}/closure")
    @Does("Open a web form again")
    Html open(@PathVariable WebFormId id) {
        find(id);
        lookAfter.open(id);
        return Html.goTo(ALL + "/" + id).with(Toast.ok("The form is open again."));
    }

    private Html page(FormPage page) {
        return Html.page(TITLE, templates.salesEnquiringForm(page));
    }

    private WebForm find(WebFormId id) {
        return forms.find(id).orElseThrow(FormController::nothing);
    }

    private static String house() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static NotFound nothing() {
        return new NotFound("There is no such form.");
    }
}
