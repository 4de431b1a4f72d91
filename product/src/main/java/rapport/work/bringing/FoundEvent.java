package rapport.work.bringing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.work.piece.Timing;
import rapport.work.repeating.Repeating;

/// An event as a file tells it.
///
/// @param uid    its name in the program that it comes from
/// @param insteadOf which time of the series of that name it replaces; null for the event, or the series, itself
/// @param except times at which the series does not stand
/// @param off    whether it was called off
public record FoundEvent(
        String uid,
        @Nullable Instant insteadOf,
        String subject,
        Timing timing,
        String place,
        String note,
        @Nullable Repeating repeating,
        Set<Instant> except,
        boolean off) {}
