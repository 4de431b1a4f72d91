package rapport.intake.running;

import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// Whom a row is about: somebody we know, or somebody new.
final class Subject {
    private @Nullable PartyId party;
    private boolean keyed;

    private Subject(@Nullable PartyId party, boolean keyed) {
        this.party = party;
        this.keyed = keyed;
    }

    static Subject known(PartyId party, boolean keyed) {
        return new Subject(party, keyed);
    }

    static Subject unknown() {
        return new Subject(null, false);
    }

    boolean isNew() {
        return party == null;
    }

    /// @throws IllegalStateException before somebody new was written
    PartyId party() {
        if (party == null) {
            throw new IllegalStateException("Nobody has written this party yet");
        }
        return party;
    }

    void becomes(PartyId written) {
        this.party = written;
    }

    /// Whether the source knows them under a key of its own.
    boolean isKeyed() {
        return keyed;
    }

    void getsKey() {
        this.keyed = true;
    }
}
