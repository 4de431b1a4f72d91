package rapport.listing.cells;

/// What came of editing a cell.
public sealed interface CellEdited {
    /// It stands there now; perhaps it did before.
    record Done() implements CellEdited {}

    /// @param why a sentence for whoever typed
    record Refused(String why) implements CellEdited {}

    /// Somebody else was faster.
    ///
    /// @param now what stands there, as it would be typed
    record Overtaken(String now) implements CellEdited {}

    /// There is no such record, or none that the viewer may change.
    record Missing() implements CellEdited {}
}
