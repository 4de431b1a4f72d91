package rapport.work.piece;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.work.PieceId;

/// A piece of work, or one of the times at which it stands.
///
/// @param at when that time begins; null for the piece as it is
record Which(PieceId id, @Nullable Instant at) {}
