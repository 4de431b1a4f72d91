package rapport.intake.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.intake.RowOutcome;

/// One row as it came, and what became of it.
///
/// @param likeness how probable it was that it is about whom it was put to, or may be; null where that was not asked
record SourceRecord(
        long number,
        long line,
        List<String> cells,
        RowOutcome outcome,
        String reason,
        @Nullable PartyId party,
        @Nullable Float likeness) {}
