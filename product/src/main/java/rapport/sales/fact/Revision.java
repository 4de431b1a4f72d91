package rapport.sales.fact;

import java.util.Map;
import rapport.listing.cells.CellEdited;

/// What came of changing facts of a record: all of them, or none.
public sealed interface Revision {
    record Done() implements Revision {}

    /// @param problems what has to be put right, by the key of the fact
    record Incomplete(Map<String, String> problems) implements Revision {}

    /// @param stands what somebody else has made of a fact meanwhile
    record Overtaken(String stands) implements Revision {}

    /// There is no such record, or none that the viewer may change.
    record Missing() implements Revision {}

    /// The same of a single fact.
    default CellEdited ofOne() {
        return switch (this) {
            case Done() -> new CellEdited.Done();
            case Incomplete(var problems) -> new CellEdited.Refused(String.join(" ", problems.values()));
            case Overtaken(var stands) -> new CellEdited.Overtaken(stands);
            case Missing() -> new CellEdited.Missing();
        };
    }
}
