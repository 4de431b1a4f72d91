package rapport.sales.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;

/// An open deal in which nothing moves.
///
/// @param owner null for nobody
record Rotting(
        OpportunityId id,
        String name,
        String customer,
        @Nullable String owner,
        StageId stage,
        Instant enteredAt,
        BigDecimal amount,
        String currency,
        @Nullable LocalDate expected,
        String nextStep) {}
