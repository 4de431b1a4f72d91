package rapport.sales.target.moving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.sales.move.MoveScore;
import rapport.sales.move.Went;
import rapport.work.piece.PieceRow;

/// The moves of a target: what is planned, and what was made with what it was worth.
///
/// @param at     where they are kept
/// @param points what all that were made come to
/// @param order  in which those stand that were made
/// @param form   of a move to plan; null where the viewer may not
public record MovesCard(
        String at,
        String points,
        List<Planned> planned,
        List<Made> made,
        MoveOrder order,
        @Nullable MoveForm form) {
    /// @param purpose what it is for, in words; may be empty
    public record Planned(PieceRow row, String purpose) {}

    /// @param when    it was done, with whom
    /// @param outcome what came of it; may be empty
    /// @param went    null as long as nobody has said
    /// @param dropped nobody made it; it is worth less than any that was made
    /// @param score   in points
    public record Made(
            String id,
            String subject,
            String path,
            String icon,
            String when,
            String outcome,
            String purpose,
            @Nullable Went went,
            boolean editable,
            boolean dropped,
            int score,
            String points,
            List<MoveScore.Line> lines) {}
}
