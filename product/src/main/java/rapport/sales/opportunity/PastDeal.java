package rapport.sales.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.LeadId;

/// A deal that has come some way already.
///
/// @param lead    of which it was made, or null
/// @param custom  what the fields of the company say
/// @param entered when it entered the first stage of the first pipeline, the second, and so on; never empty
/// @param end     null while it is open
public record PastDeal(
        String name,
        PartyId party,
        @Nullable LeadId lead,
        Money amount,
        AccountId owner,
        String source,
        String nextStep,
        CustomValues custom,
        @Nullable LocalDate expected,
        List<Instant> entered,
        @Nullable End end) {

    /// @param lostBecause the name of the reason; empty for a deal that was won
    /// @param rival       against or to whom; empty where nobody knows
    public record End(Instant at, String lostBecause, String rival) {}
}
