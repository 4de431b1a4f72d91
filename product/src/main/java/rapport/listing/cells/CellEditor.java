package rapport.listing.cells;

import java.util.Optional;
import java.util.UUID;
import rapport.access.KindField;
import rapport.access.Viewer;

/// Changes what one cell of a list shows, by the act that changes it on the record's own page. A module contributes one
/// for each column that can be edited, as [ListCells].
public interface CellEditor {
    /// The key of the column, which filters call the same.
    String column();

    /// What it changes, as roles close it.
    KindField field();

    /// Whether it is offered in the table. Who holds several roles can be moved on a board, but has no one role to
    /// edit.
    default boolean isInTable() {
        return true;
    }

    /// Whether it is offered on a board, where a card is taken from one lane and put into another. Who holds several
    /// values stands in several lanes.
    default boolean isOnBoard() {
        return true;
    }

    /// What stands there; empty when there is no such record, or none that the viewer may change.
    Optional<CellValue> read(UUID record, Viewer viewer);

    /// @param was what stood there when somebody began; empty for nothing
    /// @param now what shall stand there; empty for nothing
    CellEdited change(UUID record, String was, String now, Viewer viewer);
}
