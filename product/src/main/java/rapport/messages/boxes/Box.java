package rapport.messages.boxes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.messages.BoxId;
import rapport.messages.Security;

/// A box at which mail arrives.
///
/// @param account     whose it is; null for one that all share
/// @param filesItself whether its messages go to timelines by themselves
/// @param uidValidity what the server counted by when we were there last; null when we never were
/// @param lastUid     up to which message everything is kept
/// @param problem     what the server said last, in a sentence; empty when it works
record Box(
        BoxId id,
        String name,
        String address,
        @Nullable AccountId account,
        String host,
        int port,
        Security security,
        String userName,
        String folder,
        boolean filesItself,
        @Nullable Long uidValidity,
        long lastUid,
        @Nullable Instant pausedAt,
        Instant nextAt,
        int tries,
        @Nullable Instant workedAt,
        String problem,
        @Nullable Instant problemAt,
        AccountId createdBy) {

    AccountId recorder() {
        return account == null ? createdBy : account;
    }
}
