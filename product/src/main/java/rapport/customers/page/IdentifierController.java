package rapport.customers.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.Reading;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Input;

/// E-mails, phones, websites and numbers of a party.
@Controller
@RequestMapping("/parties/{id}/identifiers")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class IdentifierController {
    private final FactEditing editing;

    IdentifierController(FactEditing editing) {
        this.editing = editing;
    }

    @GetMapping("/new")
    Html blank(@PathVariable PartyId id, Viewer viewer) {
        return editing.form(id, form(id, IdentifierKind.EMAIL, "", "", "", true, viewer), viewer);
    }

    @GetMapping("/edit")
    Html edit(@PathVariable PartyId id, @RequestParam IdentifierKind kind, @RequestParam String normal, Viewer viewer) {
        return editing.party(id, viewer).identifiers().stream()
                .filter(row -> row.kind() == kind && row.normal().equals(normal))
                .findFirst()
                .map(row -> editing.form(form(id, kind, row.written(), row.label(), normal, false, viewer)))
                .orElseGet(() -> editing.again(id, viewer));
    }

    @PostMapping
    @Does("Add an identifier")
    Html create(
            @PathVariable PartyId id,
            @RequestParam IdentifierKind kind,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String label,
            Viewer viewer) {
        var form = form(id, kind, value, label, "", true, viewer);
        FactChange change = switch (IdentifierReading.read(kind, value, label.strip(), country(viewer))) {
            case Reading.Understood<IdentifierFact>(var fact) ->
                new FactChange.Change(facts -> facts.withIdentifiers(added(facts.identifiers(), fact)));
            case Reading.Refused<IdentifierFact>(var sentence) -> new FactChange.Refused(sentence);
        };
        return editing.save(id, form, change, viewer);
    }

    @PutMapping
    @Does("Change an identifier")
    Html update(
            @PathVariable PartyId id,
            @RequestParam IdentifierKind kind,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String label,
            @RequestParam String was,
            Viewer viewer) {
        var form = form(id, kind, value, label, was, false, viewer);
        boolean there = editing.party(id, viewer).identifiers().stream()
                .anyMatch(row -> row.kind() == kind && row.normal().equals(was));
        FactChange change = !there
                ? new FactChange.Overtaken("It was removed.")
                : switch (IdentifierReading.read(kind, value, label.strip(), country(viewer))) {
                    case Reading.Understood<IdentifierFact>(var fact) ->
                        new FactChange.Change(
                                facts -> facts.withIdentifiers(exchanged(facts.identifiers(), was, fact)));
                    case Reading.Refused<IdentifierFact>(var sentence) -> new FactChange.Refused(sentence);
                };
        return editing.save(id, form, change, viewer);
    }

    @DeleteMapping
    @Does("Remove an identifier")
    Html delete(
            @PathVariable PartyId id, @RequestParam IdentifierKind kind, @RequestParam String normal, Viewer viewer) {
        return editing.save(
                id,
                facts -> facts.withIdentifiers(facts.identifiers().stream()
                        .filter(fact -> fact.kind() != kind || !fact.normal().equals(normal))
                        .toList()),
                kind.label() + " removed",
                viewer);
    }

    private static List<IdentifierFact> added(List<IdentifierFact> facts, IdentifierFact fact) {
        return facts.stream().anyMatch(ours -> isSame(ours, fact)) ? facts : Facts.plus(facts, fact);
    }

    private static List<IdentifierFact> exchanged(List<IdentifierFact> facts, String was, IdentifierFact by) {
        return facts.stream()
                .map(fact -> fact.kind() == by.kind() && fact.normal().equals(was) ? by : fact)
                .distinct()
                .toList();
    }

    private static boolean isSame(IdentifierFact one, IdentifierFact other) {
        return one.kind() == other.kind() && one.normal().equals(other.normal());
    }

    static String country(Viewer viewer) {
        return viewer.formats().locale().getCountry();
    }

    private FactForm form(
            PartyId id, IdentifierKind kind, String value, String label, String was, boolean isNew, Viewer viewer) {
        var sight = editing.sight(id, viewer);
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(IdentifierKind.values())
                .filter(choice -> isNew ? sight.opens(PartyField.of(choice)) : choice == kind)
                .forEach(choice -> kinds.put(choice.name(), choice.label()));
        return new FactForm(
                id.toString(),
                "/parties/" + id + "/identifiers",
                isNew,
                isNew ? "How to reach" : kind.label(),
                List.of(
                        Input.choice("kind", "Kind", kind.name(), kinds),
                        Input.text("value", "Value", value),
                        Input.text("label", "Label, such as work", label)),
                was,
                "",
                "");
    }
}
