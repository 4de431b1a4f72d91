package rapport.intake.running;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.intake.RowOutcome;

/// One row and what became of it.
///
/// @param likely to whom it was put because of what both tell, or of a row that waits, to whom it may be put
record Written(ImportRow row, RowOutcome outcome, @Nullable PartyId party, String reason, List<Likely> likely) {
    static Written refused(ImportRow row, String reason) {
        return new Written(row, RowOutcome.REFUSED, null, reason, List.of());
    }

    /// The key that is kept with the record: that of a refused row would say nothing.
    @Nullable
    String key() {
        return outcome == RowOutcome.REFUSED ? null : row.key();
    }
}
