package rapport.customers.finding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyRole;
import rapport.customfields.CustomValues;

/// A party as a list shows one.
///
/// @param owner the name of whoever looks after it; empty for nobody
/// @param own   what only its kind has
public record PartyRow<O>(
        PartyId id,
        String name,
        List<PartyRole> roles,
        List<String> tags,
        String email,
        String phone,
        String city,
        String country,
        String owner,
        @Nullable Instant lastInteractionAt,
        @Nullable String lastChannel,
        Instant createdAt,
        CustomValues custom,
        O own) {

    String rolesInWords() {
        return String.join(", ", roles.stream().map(PartyRole::label).toList());
    }

    String cityAndCountry() {
        return city + (country.isEmpty() ? "" : ", " + country);
    }
}
