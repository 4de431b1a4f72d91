package rapport.intake.origin;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import templates.Templates;

/// Which files told us of this customer, with the rows as they came. They are fetched when somebody opens the card.
@Component
class OriginPanel implements PartyPanel {
    private final Templates templates;

    OriginPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return Optional.of(templates.intakeOriginPanel(party.toString()));
    }
}
