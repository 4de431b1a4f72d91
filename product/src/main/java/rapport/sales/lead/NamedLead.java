package rapport.sales.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.sales.opportunity.NamedDeal;
import rapport.sales.qualifying.Checklists;

/// A lead with everything that its page tells of others.
///
/// @param name    of who asks
/// @param deals   what was made of it, one at most
/// @param holding which of the rules that make the score hold
/// @param traits  of which its likelihood is made
/// @param reckoned what those fields of the company say that nobody fills in
record NamedLead(
        Lead lead,
        String name,
        PartyKind kind,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String city,
        @Nullable String owner,
        List<NamedDeal> deals,
        List<Checklists.Given> answers,
        int score,
        Boolean[] holding,
        String[] traits,
        CustomValues reckoned) {}
