package rapport.customers.finding;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyKind;
import rapport.web.Html;
import templates.Templates;

/// Customers to choose from, in forms of any module.
@Controller
@AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class PartyChoiceController {
    private final PartyChoices choices;
    private final Templates templates;

    PartyChoiceController(PartyChoices choices, Templates templates) {
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping("/parties/choices")
    Html like(@RequestParam(defaultValue = "") String customer, @RequestParam Optional<PartyKind> kind, Viewer viewer) {
        return Html.ok(templates.customersFindingChoices(
                choices.like(customer, kind, viewer), "", customer, choices.addable(kind, viewer)));
    }
}
