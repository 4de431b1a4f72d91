package rapport.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act, as it was written down.
///
/// @param actor    the account of who did it; null where nobody had signed in
/// @param undoes   what it takes back; null where it is no undo
/// @param undoneBy the undo that is in force; null where there is none
public record ChangeSet(
        ChangeSetId id,
        Instant at,
        @Nullable UUID actor,
        String act,
        Source source,
        String about,
        String link,
        @Nullable ChangeSetId undoes,
        @Nullable ChangeSetId undoneBy) {

    public boolean isUndone() {
        return undoneBy != null;
    }

    /// What taking it back is called.
    public String undoing() {
        if (act.startsWith("Undo: ")) {
            return "Redo: " + act.substring("Undo: ".length());
        }
        return "Undo: " + (act.startsWith("Redo: ") ? act.substring("Redo: ".length()) : act);
    }
}
