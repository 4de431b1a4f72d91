package rapport.customers.organisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyRole;

/// An organisation as a list shows one.
///
/// @param people how many work there now
record OrganisationRow(
        PartyId id,
        String name,
        String industry,
        int people,
        List<PartyRole> roles,
        String email,
        String phone,
        String city,
        String country,
        @Nullable Instant lastInteractionAt,
        @Nullable String lastChannel,
        Instant createdAt) {}
