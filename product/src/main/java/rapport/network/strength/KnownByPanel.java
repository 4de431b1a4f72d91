package rapport.network.strength;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.timeline.TimelineKinds;
import templates.Templates;

/// Who of us knows this customer. The card fetches its rows once the page stands.
@Component
class KnownByPanel implements PartyPanel {
    private final Templates templates;

    KnownByPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.READ)
                ? Optional.of(templates.networkStrengthPanel(party.toString()))
                : Optional.empty();
    }
}
