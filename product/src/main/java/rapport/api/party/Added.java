package rapport.api.party;

import rapport.customers.KnownParty;

/// What came of telling of a party.
///
/// @param isNew false where it was somebody we knew
public record Added(KnownParty party, boolean isNew) {}
