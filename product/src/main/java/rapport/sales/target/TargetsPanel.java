package rapport.sales.target;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import rapport.sales.SalesKinds;
import templates.Templates;

/// On which target lists an organisation stands. The card fetches its rows once the page stands.
@Component
class TargetsPanel implements PartyPanel {
    private final Templates templates;

    TargetsPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 97;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return kind == PartyKind.ORGANISATION;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(SalesKinds.TARGET, Right.READ)
                ? Optional.of(templates.salesTargetPanel("/organisations/" + party + "/targets"))
                : Optional.empty();
    }
}
