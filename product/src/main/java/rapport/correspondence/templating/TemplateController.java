package rapport.correspondence.templating;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.templating.LookAfterTemplates.Looked;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where mail templates are written.
@Controller
@RequestMapping("/mail-templates")
@AllowedTo(on = TemplateKinds.TEMPLATE)
class TemplateController {
    private final MailTemplates kept;
    private final LookAfterTemplates lookAfter;
    private final TemplateFields fields;
    private final PreviewTemplate preview;
    private final Templates templates;

    TemplateController(
            MailTemplates kept,
            LookAfterTemplates lookAfter,
            TemplateFields fields,
            PreviewTemplate preview,
            Templates templates) {
        this.kept = kept;
        this.lookAfter = lookAfter;
        this.fields = fields;
        this.preview = preview;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        Map<String, String> labels = fields.labels(viewer.rights());
        var page = new TemplatesPage(
                kept.all(viewer).stream()
                        .map(one -> new TemplatesPage.Row(
                                one.id().toString(),
                                one.name(),
                                new TemplateText(one.subject()).filled(labels).text()))
                        .toList(),
                viewer.rights().may(TemplateKinds.TEMPLATE, Right.CREATE));
        return Html.page("Mail templates", templates.correspondenceTemplatingTemplates(page));
    }

    @GetMapping("/new")
    @AllowedTo(right = Right.CREATE, on = TemplateKinds.TEMPLATE)
    Html blank(Viewer viewer) {
        return page("New template", Optional.empty(), TemplateForm.BLANK, Map.of(), viewer);
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = TemplateKinds.TEMPLATE)
    @Does("Write a mail template")
    Html create(TemplateForm form, Viewer viewer) {
        return switch (lookAfter.write(form, viewer.id())) {
            case Looked.Kept(var id) -> Html.goTo("/mail-templates/" + id).with(Toast.ok("The template is kept"));
            case Looked.Refused(var problems) ->
                page("New template", Optional.empty(), form, problems, viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable TemplateId id, Viewer viewer) {
        MailTemplate template = kept.find(id, viewer, Right.READ).orElseThrow(TemplateController::nothing);
        return page(template.name(), Optional.of(id), TemplateForm.of(template), Map.of(), viewer);
    }

    @PutMapping("/{id}")
    @AllowedTo(right = Right.EDIT, on = TemplateKinds.TEMPLATE)
    @Does("Change a mail template")
    Html update(@PathVariable TemplateId id, TemplateForm form, Viewer viewer) {
        return switch (lookAfter.change(id, form, viewer).orElseThrow(TemplateController::nothing)) {
            case Looked.Kept _ -> Html.goTo("/mail-templates/" + id).with(Toast.ok("The template is kept"));
            case Looked.Refused(var problems) ->
                page(form.name(), Optional.of(id), form, problems, viewer).status(422);
        };
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = TemplateKinds.TEMPLATE)
    @Does("Delete a mail template")
    Html delete(@PathVariable TemplateId id, Viewer viewer) {
        String name = lookAfter.delete(id, viewer).orElseThrow(TemplateController::nothing);
        return Html.goTo("/mail-templates").with(Toast.ok(name + " is deleted"));
    }

    /// As a customer would get it who is named, before it is kept.
    @GetMapping("/preview")
    Html preview(TemplateForm form, @RequestParam(defaultValue = "") String reader, Viewer viewer) {
        return Html.ok(templates.correspondenceTemplatingPreview(preview.of(form, reader, viewer)));
    }

    private Html page(
            String title, Optional<TemplateId> id, TemplateForm form, Map<String, String> problems, Viewer viewer) {
        return Html.page(
                title.isEmpty() ? "Template" : title,
                templates.correspondenceTemplatingTemplate(new TemplatePage(
                        id.map(TemplateId::toString).orElse(""),
                        form,
                        problems,
                        id.map(one -> kept.find(one, viewer, Right.EDIT).isPresent())
                                .orElse(true),
                        id.map(one -> kept.find(one, viewer, Right.DELETE).isPresent())
                                .orElse(false),
                        fields.all(viewer.rights()))));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such template, or none that you may use.");
    }
}
