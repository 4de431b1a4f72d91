package rapport.customers.household;

import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.journal.Restored;
import rapport.journal.Restoring;

/// Brings the rows of households in step with what an undo has put back.
@Component
class HouseholdsRestored implements Restoring {
    private final HouseholdRows households;

    HouseholdsRestored(HouseholdRows households) {
        this.households = households;
    }

    @Override
    public void restored(Restored rows) {
        households.refresh(rows.subjects().stream().map(PartyId::new).toList());
    }
}
