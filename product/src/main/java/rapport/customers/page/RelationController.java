package rapport.customers.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.RelationshipKind;
import rapport.customers.Sources;
import rapport.customers.finding.FindParties;
import rapport.customers.keeping.Chains;
import rapport.customers.keeping.Relate;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Input;
import rapport.web.Toast;

/// Whom a party works for, reports to, knows or is married to.
@Controller
@RequestMapping("/parties/{id}/relations")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class RelationController {
    private final FactEditing editing;
    private final Relate relate;
    private final Chains chains;
    private final FindParties find;
    private final Sources sources;

    RelationController(FactEditing editing, Relate relate, Chains chains, FindParties find, Sources sources) {
        this.editing = editing;
        this.relate = relate;
        this.chains = chains;
        this.find = find;
        this.sources = sources;
    }

    @GetMapping("/new")
    Html blank(@PathVariable PartyId id, Viewer viewer) {
        return editing.form(id, form(id, RelationshipKind.WORKS_FOR, "", "", viewer), viewer);
    }

    /// The other party is named as people name it; where several answer to the name, the form asks which.
    @PostMapping
    @Does("Add a relationship")
    Html create(
            @PathVariable PartyId id,
            @RequestParam RelationshipKind kind,
            @RequestParam String other,
            @RequestParam(defaultValue = "") String title,
            Viewer viewer) {
        var form = form(id, kind, other, title, viewer);
        var found = find.byName(other, viewer);
        if (found.isEmpty()) {
            return editing.save(
                    id, form, new FactChange.Refused("Nobody here is called “" + other + "”. Add them first."), viewer);
        }
        if (found.size() > 1) {
            return editing.save(
                    id,
                    form,
                    new FactChange.Refused(found.size() + " are called “" + other
                            + "”. Paste the address of the page of the one you mean."),
                    viewer);
        }
        var to = found.getFirst().id();
        var hindrance = chains.hindrance(id, kind, to, viewer);
        if (hindrance.isPresent()) {
            return editing.save(id, form, new FactChange.Refused(hindrance.get()), viewer);
        }
        if (to.equals(id) || !relate.join(id, kind, to, title.strip(), null, sources.named(Sources.SCREEN), viewer)) {
            return editing.save(id, form, new FactChange.Refused("That is known already."), viewer);
        }
        return editing.again(id, viewer).with(Toast.ok("Saved"));
    }

    @DeleteMapping("/{relation}")
    @Does("End a relationship")
    Html delete(@PathVariable PartyId id, @PathVariable UUID relation, Viewer viewer) {
        relate.end(relation, id, viewer);
        return editing.again(id, viewer).with(Toast.ok("Ended today"));
    }

    private FactForm form(PartyId id, RelationshipKind kind, String other, String title, Viewer viewer) {
        var sight = editing.sight(id, viewer);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (RelationshipKind choice : RelationshipKind.values()) {
            if (sight.opens(PartyField.of(choice))) {
                kinds.put(choice.name(), choice.forwards());
            }
        }
        return new FactForm(
                id.toString(),
                "/parties/" + id + "/relations",
                true,
                "Relationship",
                List.of(
                        Input.choice("kind", "This party", kind.name(), kinds),
                        Input.text("other", "Whom, by name", other),
                        Input.text("title", "As, such as a job title", title)),
                "",
                "",
                "");
    }
}
