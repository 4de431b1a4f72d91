package rapport.customers.person;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyRole;

/// A person as a list shows one.
record PersonRow(
        PartyId id,
        String name,
        String initials,
        String jobTitle,
        String organisation,
        List<PartyRole> roles,
        String email,
        String phone,
        String city,
        String country,
        @Nullable Instant lastInteractionAt,
        @Nullable String lastChannel,
        Instant createdAt) {

    String worksAs() {
        return jobTitle.isEmpty() || organisation.isEmpty() ? jobTitle + organisation : jobTitle + " · " + organisation;
    }
}
