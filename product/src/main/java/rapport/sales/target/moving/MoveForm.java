package rapport.sales.target.moving;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapport.expressions.Option;
import rapport.work.piece.PieceForm;
import rapport.work.piece.PieceKind;

/// A move as it is planned, or planned anew.
///
/// @param at         where it is sent
/// @param key        what its fields are called by: the id of the move, or `new`
/// @param typed      what is to be done, by whom and when
/// @param objective  the id of one of the account; empty for none
/// @param expected   the name of an effect; empty for nothing in particular
/// @param objectives that are not met yet, and the one that is chosen
/// @param people     who work there, and the one that is chosen
/// @param problem    what is wrong with it; empty for nothing
public record MoveForm(
        String at,
        String key,
        PieceForm typed,
        String objective,
        String expected,
        List<Option> objectives,
        List<Option> people,
        List<Option> owners,
        String problem) {
    static final String NEW = "new";

    /// As they are called where they come closer to somebody.
    public static final Map<PieceKind, String> KINDS = new EnumMap<>(
            Map.of(PieceKind.CALL, "Call", PieceKind.APPOINTMENT, "Meeting", PieceKind.TASK, "Mail or task"));

    public boolean fresh() {
        return key.equals(NEW);
    }

    MoveForm refused(PieceForm as, MoveTyped purpose, String why) {
        return new MoveForm(at, key, as, purpose.objective(), purpose.expected(), objectives, people, owners, why);
    }
}
