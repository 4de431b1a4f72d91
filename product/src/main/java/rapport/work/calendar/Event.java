package rapport.work.calendar;

import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.work.PieceId;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Timing;

/// Something that stands in a calendar.
///
/// @param address where it is done and moved, which for a time of a series is its own
///
/// @param customer what the customer is called; empty for none
/// @param over     whether it is done
public record Event(
        PieceId id,
        String address,
        PieceKind kind,
        String subject,
        Timing timing,
        @Nullable OwnerId owner,
        String customer,
        boolean over) {}
