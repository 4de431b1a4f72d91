package rapport.sales.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.pipeline.Stage;

/// A deal as a file of another program tells it: where it stands, or how it ended.
///
/// @param key   its name there; empty for none
/// @param owner null for a deal of nobody
/// @param custom what the fields of the company say
/// @param end   null while it is open
public record KnownDeal(
        String key,
        String name,
        PartyId party,
        Money amount,
        @Nullable OwnerId owner,
        String source,
        String nextStep,
        String note,
        CustomValues custom,
        @Nullable LocalDate expected,
        Stage stage,
        Instant begun,
        PastDeal.@Nullable End end) {}
