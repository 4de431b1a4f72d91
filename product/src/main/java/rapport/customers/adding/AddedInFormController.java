package rapport.customers.adding;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyKind;
import rapport.customers.finding.PartyChoice;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// A customer whom somebody looked for in a form and did not find, added by name and chosen
/// there: the form stays as far as it is filled in.
@Controller
class AddedInFormController {
    private final AddTypedParty add;
    private final Templates templates;

    AddedInFormController(AddTypedParty add, Templates templates) {
        this.add = add;
        this.templates = templates;
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @PostMapping("/people/choices")
    @Does("Add a person")
    Html person(@RequestParam(defaultValue = "") String customer, Viewer viewer) {
        return add(PartyKind.PERSON, customer, viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @PostMapping("/organisations/choices")
    @Does("Add an organisation")
    Html organisation(@RequestParam(defaultValue = "") String customer, Viewer viewer) {
        return add(PartyKind.ORGANISATION, customer, viewer);
    }

    private Html add(PartyKind kind, String name, Viewer viewer) {
        return switch (add.typed(kind, NewPartyForm.called(name), new LinkedMultiValueMap<>(), viewer)) {
            case PartyAdded.Yes(var id, var sentence) -> {
                var chosen = List.of(new PartyChoice(id.toString(), name.strip(), ""));
                yield Html.ok(templates.customersFindingChoices(chosen, id.toString(), name, List.of()))
                        .with(Toast.ok(sentence));
            }
            case PartyAdded.No(var problems) ->
                Html.refused(
                        templates.customersAddingUnnamed(String.join(" ", problems.values()), kind.path() + "/new"));
        };
    }
}
