package rapport.work.inviting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The guests of an appointment, or the invitation by which it came.
///
/// @param editable   whether the viewer may invite
/// @param invitation null where it is ours
/// @param typed      who was to be invited, where something has to be put right, as `problem` says
public record GuestsPanel(
        String piece,
        List<Guest> guests,
        boolean editable,
        @Nullable Came invitation,
        String typed,
        String problem) {
    public record Came(String host, Answer answer, boolean mine) {}
}
