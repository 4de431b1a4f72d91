package rapport.sales.move;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.work.PieceId;

/// A move that was made.
///
/// @param with     the person, or the organisation itself
/// @param begun    when it was planned; what happened since then belongs to it
/// @param went     null as long as nobody has said
/// @param expected null for nothing in particular
/// @param serves   whether it serves an objective, and `met` when that was met; null for not yet
/// @param until    when the next move was made, which from then on gets what follows; null for the latest
public record DoneMove(
        PieceId piece,
        PartyId with,
        Instant begun,
        Instant done,
        @Nullable Went went,
        @Nullable Effect expected,
        boolean serves,
        @Nullable Instant met,
        @Nullable Instant until) {
    boolean reachedSomebody() {
        return went != null && went != Went.NOT_REACHED;
    }

    /// Whether something that happened then follows from this move.
    boolean brings(Instant at, int days) {
        Instant last = done.plusSeconds(86_400L * days);
        return at.isAfter(done) && !at.isAfter(last) && (until == null || !at.isAfter(until));
    }
}
