package rapport.correspondence.writing;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import rapport.timeline.TimelineKinds;
import templates.Templates;

/// The way from the page of a customer to a mail.
@Component
class WriteAct implements PartyPanel {
    private final Templates templates;

    WriteAct(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.ACT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.mayWrite() && viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE)
                ? Optional.of(templates.correspondenceWritingAct(party.toString()))
                : Optional.empty();
    }
}
