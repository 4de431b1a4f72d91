package rapport.customers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.facts.PartyFacts;
import rapport.customfields.CustomValues;

/// A person or an organisation with everything that we know today.
///
/// @param version   counted up by every change
/// @param facts     [rapport.customers.facts.PersonFacts] or [rapport.customers.facts.OrganisationFacts]
/// @param reckoned what fields of the company say that reckon, as far as the reader may see them
/// @param owner     null for a party of nobody, whose name is empty then
/// @param employers the organisations behind a person's employments, in the same order; empty for an organisation
public record KnownParty(
        PartyId id,
        int version,
        String name,
        PartyFacts facts,
        CustomValues reckoned,
        @Nullable OwnerId owner,
        String ownerName,
        List<PartyId> employers,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastInteractionAt) {

    /// The same, of which the company's own fields say this.
    public KnownParty withCustom(CustomValues custom) {
        return new KnownParty(
                id,
                version,
                name,
                facts.withCustom(custom),
                reckoned,
                owner,
                ownerName,
                employers,
                createdAt,
                updatedAt,
                lastInteractionAt);
    }
}
