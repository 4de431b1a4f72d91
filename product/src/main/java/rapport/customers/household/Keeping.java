package rapport.customers.household;

import rapport.customers.PartyId;

/// What came of an act on a household.
public sealed interface Keeping {
    record Done(PartyId household) implements Keeping {}

    /// @param because in a sentence
    record Refused(String because) implements Keeping {}

    /// There is no such household or person, or none that the viewer may change.
    record Missing() implements Keeping {}
}
