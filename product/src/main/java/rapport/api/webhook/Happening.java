package rapport.api.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.journal.ChangeSetId;

/// What became of a record in one statement of an act.
///
/// @param kind      `PARTY` where the kind of the party tells more
/// @param partyKind of a party that is gone; otherwise empty
/// @param into      the party that stands for it, where it was merged
record Happening(
        long nth,
        ChangeSetId act,
        String kind,
        UUID record,
        WhatHappened what,
        String partyKind,
        @Nullable UUID into) {
    static final String PARTY = "PARTY";

    boolean isOfParty() {
        return kind.equals(PARTY);
    }
}
