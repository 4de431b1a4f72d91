package rapport.customers.ownership;

import rapport.customers.PartyKind;

/// What came of giving a party to somebody, or of sharing it.
public sealed interface Entrusting {
    record Done(PartyKind kind, String name) implements Entrusting {}

    record Refused(String sentence) implements Entrusting {}

    /// There is none, or none that the viewer may change.
    record Missing() implements Entrusting {}
}
