package rapport.customers.household;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;

/// Which fields of people a role has to leave open for whoever changes a household: with whom somebody lives is a
/// relationship.
@Component
class OpenFields {
    private final MissingRight missing;

    OpenFields(MissingRight missing) {
        this.missing = missing;
    }

    void demandMembers(Viewer viewer) {
        demand(PartyField.RELATION, viewer);
    }

    void demandAddress(Viewer viewer) {
        demand(PartyField.ADDRESS, viewer);
    }

    void demandPhone(Viewer viewer) {
        demand(PartyField.PHONE, viewer);
    }

    private void demand(PartyField field, Viewer viewer) {
        missing.demandOpen(List.of(field.of(CustomerKinds.PERSON)), viewer);
    }
}
