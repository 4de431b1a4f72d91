package rapport.matching.alike;

import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.matching.MatchedPair;

/// Somebody who may be the one of whom was told.
///
/// @param party  null where it is one of those told before
/// @param before which of those told before, by the number that the caller gave; -1 where it is a party
public record Alike(@Nullable PartyId party, long before, MatchedPair pair) {}
