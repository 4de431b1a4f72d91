package rapport.journal;

import java.util.List;

/// What came of undoing a change set.
public sealed interface Undone {
    /// @param kept how many rows were left as they are, because they changed since
    record Done(ChangeSetId undo, long kept) implements Undone {}

    /// Nothing was undone: some of it has changed since.
    record InTheWay(List<Conflict> conflicts) implements Undone {}

    record Already(ChangeSetId by) implements Undone {}

    /// The act changed no row, or there is no such act.
    record Nothing() implements Undone {}
}
