package rapport.customers.household;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyPanel;
import templates.Templates;

/// With whom a person lives. The card fetches itself once the page stands.
@Component
class HomePanel implements PartyPanel {
    private final Templates templates;

    HomePanel(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isOf(PartyKind kind) {
        return kind == PartyKind.PERSON;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        return FactSight.of(PartyKind.PERSON, viewer).shows(PartyField.RELATION)
                ? Optional.of(templates.customersHouseholdPanel(party.toString()))
                : Optional.empty();
    }
}
