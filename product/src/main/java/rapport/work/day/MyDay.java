package rapport.work.day;

import java.util.List;
import rapport.work.piece.PieceRow;

/// Somebody's day.
///
/// @param date  as a head says it, and `today` as a form does
/// @param away  until when the viewer is away, and who stands in meanwhile, in a sentence; empty while being here
/// @param more  whether there is more than is shown
public record MyDay(String date, String today, String away, List<Part> parts, boolean more, boolean add) {
    /// @param tone of its head: `no` for what is late
    /// @param note what there is to know of it; may be empty
    public record Part(String title, String tone, String note, List<PieceRow> pieces) {}

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.pieces().isEmpty());
    }
}
