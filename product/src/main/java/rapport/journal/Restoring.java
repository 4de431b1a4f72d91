package rapport.journal;

import java.util.Collection;
import java.util.UUID;

/// Makes anew what follows from rows that an undo has put back, in the same transaction. A module that keeps such
/// columns contributes one as a bean.
public interface Restoring {
    /// @param subjects records of any kind, as the journal knows them; some may be gone now
    void restored(Collection<UUID> subjects);
}
