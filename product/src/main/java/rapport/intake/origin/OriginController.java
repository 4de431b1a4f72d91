package rapport.intake.origin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.customers.MergedParties;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(Whom.EVERYBODY)
class OriginController {
    private final Parties parties;
    private final Origins origins;
    private final MergedParties merged;
    private final Templates templates;

    OriginController(Parties parties, Origins origins, MergedParties merged, Templates templates) {
        this.parties = parties;
        this.origins = origins;
        this.merged = merged;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/origins")
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return parties.find(id, viewer)
                .map(party -> Html.ok(templates.intakeOriginOrigins(
                        origins.of(party.id(), viewer),
                        merged.behind(party.id(), viewer),
                        party.id().toString(),
                        viewer.formats())))
                .orElseThrow(() -> new NotFound("There is no such customer, or none that you may see."));
    }
}
