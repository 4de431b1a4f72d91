package rapport.sales.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;

/// A lead that has come some way already.
///
/// @param since when it came to where it stands
/// @param custom what the fields of the company say
/// @param unfit the key of why it was given up; null for one that was not
/// @param again on which day it is to be looked at again; null for one that was not given up, or for good
/// @param met   the names of what is met of the checklist
public record PastLead(
        PartyId party,
        String interest,
        String source,
        String note,
        CustomValues custom,
        AccountId owner,
        Instant asked,
        Instant since,
        LeadPhase phase,
        @Nullable String unfit,
        @Nullable LocalDate again,
        Set<String> met) {}
