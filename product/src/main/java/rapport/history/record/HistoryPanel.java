package rapport.history.record;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import templates.Templates;

/// Who changed what about this customer. It is fetched when somebody opens it.
@Component
class HistoryPanel implements PartyPanel {
    private final Templates templates;

    HistoryPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return true;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return Optional.of(templates.historyRecordPanel("/parties/" + party));
    }
}
