package rapport.customers.adding;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.PartyKind;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

@Controller
@AllowedTo(
        right = Right.CREATE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class NewPartyController {
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    private final AddTypedParty add;
    private final Templates templates;

    NewPartyController(AddTypedParty add, Templates templates) {
        this.add = add;
        this.templates = templates;
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @GetMapping("/people/new")
    Html blankPerson(Viewer viewer) {
        return page(PartyKind.PERSON, NewPartyForm.blank(), NOTHING, Map.of(), viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/new")
    Html blankOrganisation(Viewer viewer) {
        return page(PartyKind.ORGANISATION, NewPartyForm.blank(), NOTHING, Map.of(), viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @PostMapping("/people")
    @Does("Add a person")
    Html createPerson(NewPartyForm form, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        return create(PartyKind.PERSON, form, typed, viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @PostMapping("/organisations")
    @Does("Add an organisation")
    Html createOrganisation(NewPartyForm form, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        return create(PartyKind.ORGANISATION, form, typed, viewer);
    }

    private Html create(PartyKind kind, NewPartyForm form, MultiValueMap<String, String> typed, Viewer viewer) {
        return switch (add.typed(kind, form, typed, viewer)) {
            case PartyAdded.Yes(var id, var sentence) ->
                Html.goTo(kind.path() + "/" + id).with(Toast.ok(sentence));
            case PartyAdded.No(var problems) ->
                page(kind, form, typed, problems, viewer).status(422);
        };
    }

    private Html page(
            PartyKind kind,
            NewPartyForm form,
            MultiValueMap<String, String> typed,
            Map<String, String> problems,
            Viewer viewer) {
        boolean person = kind == PartyKind.PERSON;
        var page = new NewPartyPage(
                person,
                FactSight.of(kind, viewer),
                form,
                add.own(kind, typed, viewer).shown(),
                problems);
        return Html.page(person ? "New person" : "New organisation", templates.customersAddingForm(page));
    }
}
