package rapport.customers.merging;

import rapport.customers.PartyKind;

/// What came of making two parties one.
public sealed interface Merged {
    /// @param name of the party that stands for both now
    /// @param gone the name of the other
    record Done(PartyKind kind, String name, String gone) implements Merged {
        public String sentence() {
            return gone.equals(name) ? "Both are one customer now: " + name : gone + " is part of " + name + " now";
        }
    }

    record Refused(String sentence) implements Merged {}

    /// One of them is not there, or the viewer may not change both and delete the one that goes.
    record Missing() implements Merged {}
}
