package rapport.customers.page;

import java.util.List;
import java.util.Map;
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
import rapport.customers.PartyKind;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Input;
import rapport.web.NotFound;

/// The facts with one value: name, date of birth, language, industry, note.
@Controller
@RequestMapping("/parties/{id}/facts")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class FieldController {
    private final FactEditing editing;
    private final PartyNames names;

    FieldController(FactEditing editing, PartyNames names) {
        this.editing = editing;
        this.names = names;
    }

    @AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    @GetMapping
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return editing.card(id, viewer);
    }

    @GetMapping("/{field}/edit")
    Html edit(@PathVariable PartyId id, @PathVariable String field, Viewer viewer) {
        var party = editing.party(id, viewer);
        return editing.form(form(party, field, current(party, field)));
    }

    @PutMapping("/{field}")
    @Does("Change a fact")
    Html update(
            @PathVariable PartyId id,
            @PathVariable String field,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var party = editing.party(id, viewer);
        Map<String, String> now = current(party, field);
        String was = typed.getOrDefault("was", "");
        var form = form(party, field, typed);
        String stands = String.join(" ", now.values()).strip();
        FactChange change = was.equals(stands)
                ? FieldReading.read(field, typed, party.kind() == PartyKind.PERSON)
                : new FactChange.Overtaken(stands);
        return editing.save(id, form, change, viewer);
    }

    private FactForm form(PartyPages.Everything party, String field, Map<String, String> values) {
        String stands = String.join(" ", current(party, field).values()).strip();
        List<Input> inputs = switch (field) {
            case "name" -> FieldReading.nameInputs(party.kind() == PartyKind.PERSON, values);
            case "born" -> List.of(Input.of("date", "born", "Born", values.getOrDefault("born", "")));
            case "language" -> List.of(Input.text("language", "Language", values.getOrDefault("language", "")));
            case "industry" -> List.of(Input.text("industry", "Industry", values.getOrDefault("industry", "")));
            case "note" -> List.of(Input.of("textarea", "note", "Note", values.getOrDefault("note", "")));
            default -> throw new NotFound("A party has no fact “" + field + "”.");
        };
        return new FactForm(
                party.id().toString(),
                "/parties/" + party.id() + "/facts/" + field,
                false,
                field,
                inputs,
                stands,
                "",
                "");
    }

    private Map<String, String> current(PartyPages.Everything party, String field) {
        return switch (field) {
            case "name" -> names.parts(party);
            case "born" -> Map.of("born", Objects.toString(party.born(), ""));
            case "language" -> Map.of("language", Objects.requireNonNullElse(party.language(), ""));
            case "industry" -> Map.of("industry", Objects.requireNonNullElse(party.industry(), ""));
            case "note" -> Map.of("note", party.note());
            default -> throw new NotFound("A party has no fact “" + field + "”.");
        };
    }
}
