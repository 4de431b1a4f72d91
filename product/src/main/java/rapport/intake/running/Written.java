package rapport.intake.running;

import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.intake.RowOutcome;

/// One row and what became of it.
record Written(ImportRow row, RowOutcome outcome, @Nullable PartyId party, String reason) {
    static Written refused(ImportRow row, String reason) {
        return new Written(row, RowOutcome.REFUSED, null, reason);
    }

    /// The key that is kept with the record: that of a refused row would say nothing.
    @Nullable
    String key() {
        return outcome == RowOutcome.REFUSED ? null : row.key();
    }
}
