package rapport.customers.consent;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import templates.Templates;

/// The card that says what a customer wants to hear of, and how. It fetches itself once the page stands.
@Component
class ContactPanel implements PartyPanel {
    private final Templates templates;

    ContactPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return true;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return Optional.of(templates.customersConsentPanel(party.toString()));
    }
}
