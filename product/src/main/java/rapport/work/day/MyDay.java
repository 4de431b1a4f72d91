package rapport.work.day;

import java.util.List;
import rapport.work.piece.PieceRow;

/// Somebody's day.
///
/// @param date  as a head says it, and `today` as a form does
/// @param more  whether there is more than is shown
public record MyDay(String date, String today, List<Part> parts, boolean more, boolean add) {
    /// @param tone of its head: `no` for what is late
    public record Part(String title, String tone, List<PieceRow> pieces) {}

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.pieces().isEmpty());
    }
}
