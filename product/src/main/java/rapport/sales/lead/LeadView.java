package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;

/// A lead as other modules see it, with the names of those whom it tells of.
///
/// @param party     who asks
/// @param owner     null for a lead of nobody, as its name
/// @param since     when it came to where it stands
/// @param unfit     the key of why it was given up, with a remark that may be empty; null for any other
/// @param recycleOn the day on which it is to be looked at again, where one was named
/// @param into      the deal that it became, where the viewer may see it
/// @param score     what the rules of the company make of it
/// @param custom    what those fields of the company say that the viewer may see
public record LeadView(
        LeadId id,
        PartyId party,
        PartyKind partyKind,
        String partyName,
        String interest,
        String source,
        @Nullable OwnerId owner,
        @Nullable String ownerName,
        String note,
        LeadPhase phase,
        Instant since,
        @Nullable String unfit,
        String remark,
        @Nullable LocalDate recycleOn,
        @Nullable OpportunityId into,
        int score,
        Instant createdAt,
        CustomValues custom) {}
