package rapport.customers.keeping;

/// What came of changing what we know of a party.
public sealed interface Revision {
    record Done(int version) implements Revision {}

    /// What was to be written stood there already.
    record Unchanged(int version) implements Revision {}

    /// Somebody else has changed the party since the version that the change was made for.
    record Stale(int version) implements Revision {}

    record Missing() implements Revision {}
}
