package rapport.sales.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.expressions.Option;
import rapport.sales.move.MoveScore;
import rapport.sales.move.Went;
import rapport.work.piece.PieceRow;

/// The moves of a target: what is planned, and what was made with what it was worth.
///
/// @param at         where they are kept
/// @param points     what all that were made come to
/// @param add        whether the viewer may plan one
/// @param objectives of the account, that are not met yet
/// @param people     who work there
/// @param typed      the subject that was typed and refused, and `problem` what is wrong with it; empty otherwise
public record MovesCard(
        String at,
        String points,
        List<Planned> planned,
        List<Made> made,
        boolean add,
        List<Option> objectives,
        List<Option> people,
        String typed,
        String problem) {
    /// @param purpose what it is for, in words; may be empty
    public record Planned(PieceRow row, String purpose) {}

    /// @param when    it was done, with whom
    /// @param outcome what came of it; may be empty
    /// @param went    null as long as nobody has said
    /// @param dropped nobody made it
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
            String points,
            List<MoveScore.Line> lines) {}
}
