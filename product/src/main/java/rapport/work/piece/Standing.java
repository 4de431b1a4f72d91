package rapport.work.piece;

import java.time.Instant;
import rapport.access.AccountId;

/// Where a piece of work stands. Only one that is over says by whom, when and how: no other combination can be written
/// down, here or in the table, whose check constraint says the same.
sealed interface Standing {
    record Open() implements Standing {}

    /// @param outcome what came of it; may be empty
    record Done(Instant at, AccountId by, String outcome) implements Standing {}

    /// Nobody has to do it any more.
    ///
    /// @param why may be empty
    record Dropped(Instant at, AccountId by, String why) implements Standing {}

    default Phase phase() {
        return switch (this) {
            case Open _ -> Phase.OPEN;
            case Done _ -> Phase.DONE;
            case Dropped _ -> Phase.DROPPED;
        };
    }
}
