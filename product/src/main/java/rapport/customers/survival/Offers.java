package rapport.customers.survival;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.SourceId;

/// What sources tell of parties, as another module keeps it.
public interface Offers {
    /// What each source says of them, of several records of one source each, the newest first. A party of which no
    /// source told is missing.
    Map<PartyId, List<Offer>> of(Collection<PartyId> parties);

    /// The parties of which a source told, in the order of their ids.
    ///
    /// @param source null for those of which any did
    List<PartyId> toldBy(@Nullable SourceId source);

    /// How many rows each source has told.
    Map<SourceId, Long> counts();
}
