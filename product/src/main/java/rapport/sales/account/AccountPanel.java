package rapport.sales.account;

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

/// The way from an organisation to its page as an account, with how it is.
@Component
class AccountPanel implements PartyPanel {
    private final Templates templates;

    AccountPanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return kind == PartyKind.ORGANISATION;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return viewer.rights().may(SalesKinds.OPPORTUNITY, Right.READ)
                ? Optional.of(templates.salesAccountPanel(party.toString()))
                : Optional.empty();
    }
}
