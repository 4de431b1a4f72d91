package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;
import rapport.sales.competitor.Competitor;

/// A deal as a list shows one.
///
/// @param ownerName null for nobody
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
        List<CoSeller> sellers,
        String nextStep,
        String source,
        Phase phase,
        @Nullable Instant closedAt,
        @Nullable LossReasonId reason,
        @Nullable String lostToName,
        List<Competitor> rivals,
        Instant createdAt,
        @Nullable Integer likelihood,
        CustomValues custom) {
    String owner() {
        return Objects.requireNonNullElse(ownerName, "");
    }

    String lostTo() {
        return Objects.requireNonNullElse(lostToName, "");
    }

    String competitors() {
        return rivals.stream().map(Competitor::name).collect(Collectors.joining(", "));
    }

    /// Those who sell it with the owner.
    String team() {
        return sellers.stream().map(CoSeller::told).collect(Collectors.joining(", "));
    }

    long days(Instant now) {
        return Math.max(0, Duration.between(enteredAt, now).toDays());
    }
}
