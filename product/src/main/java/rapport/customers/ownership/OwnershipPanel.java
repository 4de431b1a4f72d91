package rapport.customers.ownership;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import templates.Templates;

/// The card that says whose a customer is.
@Component
class OwnershipPanel implements PartyPanel {
    private final OwnershipPages pages;
    private final Templates templates;

    OwnershipPanel(OwnershipPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return true;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return pages.find(party, "", "", viewer).map(templates::customersOwnershipCard);
    }
}
