package rapport.sales.lead;

import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;

/// What we know of a lead, wherever it stands.
///
/// @param party    who asks
/// @param interest in what; may be empty
/// @param source   where it came from: a fair, a form; may be empty
/// @param owner    null for a lead of nobody
record LeadTerms(
        PartyId party,
        String interest,
        String source,
        @Nullable OwnerId owner,
        String note) {
    LeadTerms withInterest(String other) {
        return new LeadTerms(party, other, source, owner, note);
    }

    LeadTerms withSource(String other) {
        return new LeadTerms(party, interest, other, owner, note);
    }

    LeadTerms withOwner(@Nullable OwnerId other) {
        return new LeadTerms(party, interest, source, other, note);
    }

    LeadTerms withNote(String other) {
        return new LeadTerms(party, interest, source, owner, other);
    }
}
