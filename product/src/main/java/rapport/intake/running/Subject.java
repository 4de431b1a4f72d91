package rapport.intake.running;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.matching.alike.GivenNames;

/// Whom a row is about: somebody we know, or somebody new.
final class Subject {
    private static final int MOST_NAMES = 3;

    private @Nullable PartyId party;
    private boolean keyed;
    private List<GivenNames> names = List.of();

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

    /// Somebody may be called by several names.
    void isCalled(GivenNames name) {
        if (names.size() < MOST_NAMES && !name.given().isBlank() && !names.contains(name)) {
            names = Stream.concat(names.stream(), Stream.of(name)).toList();
        }
    }

    /// Whether a row clearly tells of somebody else, going by the given names alone.
    boolean isCalledOtherwise(ImportRow row) {
        GivenNames told = row.givenNames();
        return told != null && !names.isEmpty() && names.stream().allMatch(told::disagree);
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
