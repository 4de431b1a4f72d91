package rapport.work.piece;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.work.WorkKinds;
import templates.Templates;

/// What is to be done about this customer. The card fetches its rows once the page stands.
@Component
class NextStepsPanel implements PartyPanel {
    private final Templates templates;

    NextStepsPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(WorkKinds.WORK, Right.READ)
                ? Optional.of(templates.workPiecePanel("/parties/" + party + "/work"))
                : Optional.empty();
    }
}
