package rapport.sales.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.LeadId;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.StageId;

/// A deal as other modules see it, with the names of those whom it tells of.
///
/// @param owner     null for a deal of nobody, as its name
/// @param enteredAt when it came into its stage
/// @param lostTo    who won it instead; empty where nobody knows, or it was not lost
/// @param lead      of which it was made; null where it was made of none
/// @param custom    what those fields of the company say that the viewer may see
public record OpportunityView(
        OpportunityId id,
        String name,
        PartyId party,
        PartyKind partyKind,
        String partyName,
        Money amount,
        @Nullable LocalDate expected,
        @Nullable OwnerId owner,
        @Nullable String ownerName,
        StageId stage,
        Instant enteredAt,
        Phase phase,
        @Nullable Instant closedAt,
        @Nullable LossReasonId reason,
        String lostTo,
        String nextStep,
        String source,
        String note,
        @Nullable LeadId lead,
        Instant createdAt,
        CustomValues custom) {}
