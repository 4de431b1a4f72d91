package rapport.sales.lead;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.sales.SalesKinds;
import templates.Templates;

/// What this customer has asked for. The card fetches its rows once the page stands.
@Component
class LeadsPanel implements PartyPanel {
    private final Templates templates;

    LeadsPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 101;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(SalesKinds.LEAD, Right.READ)
                ? Optional.of(templates.salesLeadPanel(party.toString()))
                : Optional.empty();
    }
}
