package rapport.customfields.settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.indexing.FieldsAtWork;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Refused;
import rapport.web.Toast;

/// The fields that a company adds to its records.
@Controller
@RequestMapping("/settings/fields")
@AllowedTo(Whom.ADMINISTRATORS)
class CustomFieldController {
    private static final String ALL = "/settings/fields";

    private final LookAfterFields lookAfter;
    private final FieldsAtWork atWork;
    private final FieldPages pages;

    CustomFieldController(LookAfterFields lookAfter, FieldsAtWork atWork, FieldPages pages) {
        this.lookAfter = lookAfter;
        this.atWork = atWork;
        this.pages = pages;
    }

    @GetMapping
    Html index(@RequestParam(defaultValue = "person") String on, Viewer viewer) {
        return pages.all(FieldForm.blank(on), Problem.NONE, viewer);
    }

    @PostMapping
    @Does("Add a field")
    Html create(FieldForm form, Viewer viewer) {
        return switch (lookAfter.add(form, viewer.id())) {
            case FieldChange.Made(var _, var label) ->
                Html.goTo(ALL + "?on=" + form.on())
                        .with(Toast.ok("“" + label + "” is added. It is in pages, lists and filters now."));
            case FieldChange.Refused(var sentence) ->
                pages.all(form, Problem.ofField(sentence), viewer).status(422);
            case FieldChange.Misread(var sentence) ->
                pages.all(form, Problem.ofReckoning(sentence), viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable CustomFieldId id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    @PutMapping("/{id}")
    @Does("Change a field")
    Html update(@PathVariable CustomFieldId id, FieldForm form, Viewer viewer) {
        return switch (lookAfter.change(id, form)) {
            case FieldChange.Made(var _, var label) -> Html.goTo(ALL).with(Toast.ok("“" + label + "” is saved."));
            case FieldChange.Refused(var sentence) ->
                pages.one(id, form, Problem.ofField(sentence), viewer).status(422);
            case FieldChange.Misread(var sentence) ->
                pages.one(id, form, Problem.ofReckoning(sentence), viewer).status(422);
        };
    }

    /// @param to how many fields of the same records shall stand before it
    @PutMapping("/{id}/position")
    @Does("Move a field")
    Html move(@PathVariable CustomFieldId id, @RequestParam int to, Viewer viewer) {
        CustomField field = lookAfter.move(id, to);
        return pages.all(FieldForm.blank(field.recordKind()), Problem.NONE, viewer);
    }

    @DeleteMapping("/{id}")
    @Does("Remove a field")
    Html delete(@PathVariable CustomFieldId id, Viewer viewer) {
        return answer(lookAfter.remove(id, viewer.id()), " is removed. Its values are kept.");
    }

    @PostMapping("/{id}/return")
    @Does("Bring a field back")
    Html bringBack(@PathVariable CustomFieldId id, Viewer viewer) {
        return answer(lookAfter.bringBack(id), " is back, with its values.");
    }

    @PostMapping("/{id}/index")
    @Does(value = "Index a field", undo = false)
    Html index(@PathVariable CustomFieldId id, Viewer viewer) {
        var field = lookAfter.find(id);
        if (!atWork.canIndex(field)) {
            throw new Refused(
                    "There is no index for what is reckoned when it is read, nor for records without a list.");
        }
        return Html.goTo("/jobs/" + atWork.startIndex(field, viewer.id()));
    }

    @DeleteMapping("/{id}/index")
    @Does(value = "Drop the index of a field", undo = false)
    Html dropIndex(@PathVariable CustomFieldId id) {
        var field = lookAfter.find(id);
        atWork.indexed(id, false);
        atWork.dropIndex(field);
        return Html.goTo(ALL + "/" + id).with(Toast.ok("The index of “" + field.label() + "” is dropped."));
    }

    /// Only of a field that was removed: nobody purges by a slip of the hand.
    @DeleteMapping("/{id}/values")
    @Does("Purge a field")
    Html purge(@PathVariable CustomFieldId id, Viewer viewer) {
        return Html.goTo("/jobs/" + atWork.startPurge(lookAfter.findRemoved(id), viewer.id()));
    }

    private static Html answer(FieldChange change, String says) {
        return switch (change) {
            case FieldChange.Made(var _, var label) -> Html.goTo(ALL).with(Toast.ok("“" + label + "”" + says));
            case FieldChange.Refused(var sentence) -> Html.goTo(ALL).with(Toast.warn(sentence));
            case FieldChange.Misread(var sentence) -> Html.goTo(ALL).with(Toast.warn(sentence));
        };
    }
}
