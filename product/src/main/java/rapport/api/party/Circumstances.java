package rapport.api.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.Country;
import rapport.customers.facts.PartyFacts;
import rapport.customfields.CustomField;

/// What decides how a document is read beside the document itself.
///
/// @param known   what we know of the party so far; null for a new one. What a document repeats of it stays as it is,
///                also where it would be refused or read otherwise today
/// @param country the company's own, for phone numbers without a country code; may be empty
/// @param today     from when a role is held that names no day
/// @param ownFields those that the company has added, as far as the viewer may see them
record Circumstances(@Nullable PartyFacts known, String country, LocalDate today, List<CustomField> ownFields) {
    @Nullable
    Country home() {
        return Country.ofCode(country);
    }
}
