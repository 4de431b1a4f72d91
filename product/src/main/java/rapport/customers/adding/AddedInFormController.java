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
import rapport.customers.Sources;
import rapport.customers.finding.PartyChoice;
import rapport.customers.keeping.CreateParties;
import rapport.customfields.CustomFields;
import rapport.customfields.FilledIn;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// A customer whom somebody looked for in a form and did not find, added by name and chosen
/// there: the form stays as far as it is filled in.
@Controller
class AddedInFormController {
    private final CreateParties create;
    private final Sources sources;
    private final CustomFields fields;
    private final Templates templates;

    AddedInFormController(CreateParties create, Sources sources, CustomFields fields, Templates templates) {
        this.create = create;
        this.sources = sources;
        this.fields = fields;
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
        var own = new FilledIn(fields.open(kind.recordKind(), viewer), new LinkedMultiValueMap<>());
        String country = viewer.formats().locale().getCountry();
        return switch (new NewPartyReading(NewPartyForm.called(name), own, country).read(kind)) {
            case NewParty.Told(var facts) -> {
                var id =
                        create.one(facts, sources.named(Sources.SCREEN), viewer).toString();
                var chosen = List.of(new PartyChoice(id, name.strip(), ""));
                yield Html.ok(templates.customersFindingChoices(chosen, id, name, List.of()))
                        .with(Toast.ok((kind == PartyKind.PERSON ? "Person" : "Organisation") + " added"));
            }
            case NewParty.Incomplete(var problems) ->
                Html.refused(
                        templates.customersAddingUnnamed(String.join(" ", problems.values()), kind.path() + "/new"));
        };
    }
}
