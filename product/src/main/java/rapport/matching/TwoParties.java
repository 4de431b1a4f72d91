package rapport.matching;

import rapport.customers.PartyId;

/// Two different parties, of which it does not matter who is named first. The one with the lower id is: it was made
/// before the other.
public record TwoParties(PartyId one, PartyId other) {

    public TwoParties {
        if (one.toString().compareTo(other.toString()) >= 0) {
            throw new IllegalArgumentException("the lower id stands first");
        }
    }

    /// @throws IllegalArgumentException where both are the same
    public static TwoParties of(PartyId one, PartyId other) {
        return one.toString().compareTo(other.toString()) < 0 ? new TwoParties(one, other) : new TwoParties(other, one);
    }

    /// Of records that were made of parties.
    public static TwoParties of(MatchedPair pair) {
        return of(PartyId.of(pair.one().key()), PartyId.of(pair.other().key()));
    }
}
