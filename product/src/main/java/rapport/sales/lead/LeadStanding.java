package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.sales.UnfitReasonId;

/// Where a lead stands. Only one that was given up has a reason: no other combination can be written down, here or in
/// the table, whose check constraint says the same.
sealed interface LeadStanding {
    record Open(LeadPhase phase) implements LeadStanding {
        public Open {
            if (!phase.isOpen()) {
                throw new IllegalArgumentException(phase + " is not open");
            }
        }
    }

    /// Into which deal, the deal says.
    record Converted(Instant at, AccountId by) implements LeadStanding {}

    /// @param remark    what there is to say besides; may be empty
    /// @param recycleOn the day on which it is to be looked at again, or null
    record Disqualified(
            Instant at,
            AccountId by,
            UnfitReasonId why,
            String remark,
            @Nullable LocalDate recycleOn) implements LeadStanding {}

    default LeadPhase toPhase() {
        return switch (this) {
            case Open(var phase) -> phase;
            case Converted _ -> LeadPhase.CONVERTED;
            case Disqualified _ -> LeadPhase.DISQUALIFIED;
        };
    }
}
