package rapport.automation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;

/// A record with which a plan is gone through.
///
/// @param name  as its page calls it, and `path` the page
/// @param party with whom it is; null for nobody
/// @param owner whose it is; null for nobody
/// @param over  how it ended, in a sentence; empty while it is open. A run ends with its record
public record Planned(
        String kind,
        UUID id,
        String name,
        String path,
        @Nullable PartyId party,
        @Nullable OwnerId owner,
        String over) {
    public boolean isOver() {
        return !over.isEmpty();
    }
}
