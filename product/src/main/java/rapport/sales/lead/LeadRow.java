package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.sales.LeadId;

/// A lead as a list shows one.
///
/// @param unfit why it was given up; null for one that was not
public record LeadRow(
        LeadId id,
        PartyId party,
        PartyKind kind,
        String name,
        @Nullable String companyName,
        @Nullable String emailAddress,
        @Nullable String phoneNumber,
        @Nullable String cityName,
        String interest,
        String source,
        @Nullable String ownerName,
        LeadPhase phase,
        Instant since,
        @Nullable String unfit,
        @Nullable LocalDate recycleOn,
        Instant createdAt,
        int score,
        @Nullable Integer likelihood,
        CustomValues custom) {
    String company() {
        return Objects.requireNonNullElse(companyName, "");
    }

    String email() {
        return Objects.requireNonNullElse(emailAddress, "");
    }

    String phone() {
        return Objects.requireNonNullElse(phoneNumber, "");
    }

    String city() {
        return Objects.requireNonNullElse(cityName, "");
    }

    /// Empty for nobody.
    String owner() {
        return Objects.requireNonNullElse(ownerName, "");
    }
}
