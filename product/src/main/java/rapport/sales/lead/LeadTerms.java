package rapport.sales.lead;

import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.sales.fact.OwnTerms;

/// What we know of a lead, wherever it stands.
///
/// @param party    who asks
/// @param interest in what; may be empty
/// @param source   where it came from: a fair, a form; may be empty
/// @param owner    null for a lead of nobody
/// @param custom   what the fields of the company say
record LeadTerms(
        PartyId party,
        String interest,
        String source,
        @Nullable OwnerId owner,
        String note,
        CustomValues custom) implements OwnTerms<LeadTerms> {
    /// The same of somebody else.
    LeadTerms of(PartyId other) {
        return new LeadTerms(other, interest, source, owner, note, custom);
    }

    LeadTerms withInterest(String other) {
        return new LeadTerms(party, other, source, owner, note, custom);
    }

    LeadTerms withSource(String other) {
        return new LeadTerms(party, interest, other, owner, note, custom);
    }

    LeadTerms withOwner(@Nullable OwnerId other) {
        return new LeadTerms(party, interest, source, other, note, custom);
    }

    LeadTerms withNote(String other) {
        return new LeadTerms(party, interest, source, owner, other, custom);
    }

    @Override
    public LeadTerms withCustom(CustomValues other) {
        return new LeadTerms(party, interest, source, owner, note, other);
    }
}
