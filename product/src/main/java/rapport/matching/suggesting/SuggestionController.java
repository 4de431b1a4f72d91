package rapport.matching.suggesting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.adding.NewPartyForm;
import rapport.customers.adding.TypedSoFar;
import rapport.customers.facts.PersonFacts;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// Whom somebody may mean who is about to add a customer: it is said while they type, and hinders nobody. And with whom
/// a customer may be the same.
@Controller
@AllowedTo(
        right = Right.CREATE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class SuggestionController {
    private final Suggest suggest;
    private final KnownParties known;
    private final Templates templates;

    SuggestionController(Suggest suggest, KnownParties known, Templates templates) {
        this.suggest = suggest;
        this.known = known;
        this.templates = templates;
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @GetMapping("/people/new/alike")
    Html people(NewPartyForm form, Viewer viewer) {
        return typed(PartyKind.PERSON, form, viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/new/alike")
    Html organisations(NewPartyForm form, Viewer viewer) {
        return typed(PartyKind.ORGANISATION, form, viewer);
    }

    @AllowedTo(
            right = Right.DELETE,
            on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    @GetMapping("/parties/{id}/alike")
    Html of(@PathVariable PartyId id, Viewer viewer) {
        KnownParty party = known.of(List.of(id), viewer).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is nobody at this address, or nobody that you may see."));
        var found = suggest.of(party.facts(), id, other -> "/parties/" + id + "/merge?with=" + other.id(), viewer);
        return Html.ok(templates.matchingSuggestingCandidates(party.name(), found));
    }

    private Html typed(PartyKind kind, NewPartyForm form, Viewer viewer) {
        var found = suggest.of(TypedSoFar.of(kind, form, viewer), null, SuggestionController::page, viewer);
        return Html.ok(templates.matchingSuggestingAlike(found));
    }

    private static String page(KnownParty party) {
        return (party.facts() instanceof PersonFacts ? "/people/" : "/organisations/") + party.id();
    }
}
