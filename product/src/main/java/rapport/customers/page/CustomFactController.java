package rapport.customers.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customfields.Answer;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomInput;
import rapport.customfields.FieldValues;
import rapport.customfields.ReadAnswer;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;

/// The facts for which the company has added a field.
@Controller
@RequestMapping("/parties/{id}/facts/custom.{key}")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class CustomFactController {
    private final FactEditing editing;
    private final CustomFields fields;

    CustomFactController(FactEditing editing, CustomFields fields) {
        this.editing = editing;
        this.fields = fields;
    }

    @GetMapping("/edit")
    Html edit(@PathVariable PartyId id, @PathVariable String key, Viewer viewer) {
        var party = editing.party(id, viewer);
        var field = field(party, key, viewer);
        String stands = stands(party, field);
        return editing.form(form(party, field, stands, stands));
    }

    @PutMapping
    @Does("Change a fact")
    Html update(
            @PathVariable PartyId id,
            @PathVariable String key,
            HttpServletRequest ticked,
            @RequestParam(defaultValue = "") String was,
            Viewer viewer) {
        var party = editing.party(id, viewer);
        var field = field(party, key, viewer);
        String stands = stands(party, field);
        String typed = String.join("\n", Objects.requireNonNullElse(ticked.getParameterValues("value"), new String[0]));
        var form = form(party, field, typed, stands);
        return editing.save(
                id,
                form,
                FieldValues.isSame(was, stands)
                        ? read(field, typed)
                        : new FactChange.Overtaken(stands.replace("\n", ", ")),
                viewer);
    }

    static FactChange read(CustomField field, String typed) {
        return switch (ReadAnswer.of(field, typed)) {
            case Answer.Understood(var value) ->
                new FactChange.Change(facts -> facts.withCustom(facts.custom().with(field.key(), value)));
            case Answer.Refused(var sentence) -> new FactChange.Refused(sentence);
        };
    }

    private CustomField field(PartyPages.Everything party, String key, Viewer viewer) {
        return fields.find(party.kind().recordKind(), key)
                .filter(field -> !field.isReckoned() && !field.isHidden(viewer))
                .orElseThrow(() -> new NotFound("A party has no fact “" + key + "”."));
    }

    private static String stands(PartyPages.Everything party, CustomField field) {
        return party.custom()
                .get(field.key())
                .map(value -> FieldValues.typed(field, value))
                .orElse("");
    }

    private static FactForm form(PartyPages.Everything party, CustomField field, String value, String was) {
        return new FactForm(
                party.id().toString(),
                "/parties/" + party.id() + "/facts/" + field.name(),
                false,
                field.key(),
                List.of(CustomInput.of(field, "value", value)),
                was,
                "",
                "");
    }
}
