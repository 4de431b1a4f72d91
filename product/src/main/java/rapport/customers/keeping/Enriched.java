package rapport.customers.keeping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.customers.PartyId;

/// What became of parties of which a source told more.
///
/// @param changed those of whom we know more, or something else, than before
/// @param kept    by party, the facts that stand as they were although the source tells otherwise, each with the reason
public record Enriched(Set<PartyId> changed, Map<PartyId, List<String>> kept) {}
