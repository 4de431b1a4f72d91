package rapport.customers.telling;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.keeping.Refresh;
import rapport.journal.Restoring;

/// Brings the rows of parties in step with the facts that an undo has put back.
@Component
class RefreshRestored implements Restoring {
    private final Refresh refresh;

    RefreshRestored(Refresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public void restored(Collection<UUID> subjects) {
        refresh.of(subjects.stream().map(PartyId::new).toList());
    }
}
