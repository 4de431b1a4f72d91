package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;

/// A deal as a list shows one.
///
/// @param owner empty for nobody
public record OpportunityRow(
        OpportunityId id,
        String name,
        PartyId party,
        String customer,
        PartyKind kind,
        StageId stage,
        Instant enteredAt,
        BigDecimal amount,
        String currency,
        @Nullable LocalDate expected,
        @Nullable String ownerName,
        String nextStep,
        String source,
        Phase phase,
        @Nullable Instant closedAt,
        @Nullable LossReasonId reason,
        String competitor,
        Instant createdAt,
        @Nullable Integer likelihood) {
    String owner() {
        return Objects.requireNonNullElse(ownerName, "");
    }

    long days(Instant now) {
        return Math.max(0, Duration.between(enteredAt, now).toDays());
    }
}
