package rapport.journal;

/// Makes anew what follows from rows that an undo has put back, in the same transaction. A module that keeps such
/// columns contributes one as a bean.
public interface Restoring {
    void restored(Restored rows);
}
