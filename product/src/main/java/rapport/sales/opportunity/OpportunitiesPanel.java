package rapport.sales.opportunity;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.sales.SalesKinds;
import templates.Templates;

/// The deals with this customer. The card fetches its rows once the page stands.
@Component
class OpportunitiesPanel implements PartyPanel {
    private final Templates templates;

    OpportunitiesPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(SalesKinds.OPPORTUNITY, Right.READ)
                ? Optional.of(templates.salesOpportunityPanel(party.toString()))
                : Optional.empty();
    }
}
