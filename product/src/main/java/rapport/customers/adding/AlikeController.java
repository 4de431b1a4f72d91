package rapport.customers.adding;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyKind;
import rapport.customers.finding.FindParties;
import rapport.customfields.FilledIn;
import rapport.web.Html;
import templates.Templates;

/// Whom somebody may mean who is about to add a customer. It is said while they type, and hinders nobody.
@Controller
@AllowedTo(
        right = Right.CREATE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class AlikeController {
    private static final FilledIn NO_FIELDS = new FilledIn(List.of(), new LinkedMultiValueMap<>(Map.of()));

    private final FindParties find;
    private final Templates templates;

    AlikeController(FindParties find, Templates templates) {
        this.find = find;
        this.templates = templates;
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @GetMapping("/people/new/alike")
    Html people(NewPartyForm form, Viewer viewer) {
        return alike(PartyKind.PERSON, form, viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/new/alike")
    Html organisations(NewPartyForm form, Viewer viewer) {
        return alike(PartyKind.ORGANISATION, form, viewer);
    }

    private Html alike(PartyKind kind, NewPartyForm form, Viewer viewer) {
        var reading =
                new NewPartyReading(form, NO_FIELDS, viewer.formats().locale().getCountry());
        var found = find.alike(kind, reading.sortKey(kind), reading.identifiers(), viewer);
        return Html.ok(templates.customersAddingAlike(found));
    }
}
