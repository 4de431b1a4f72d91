package rapport.sales.opportunity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// What somebody types about a new deal, as typed.
///
/// @param party the id of a customer that was chosen; empty where `customer` names one
public record OpportunityForm(
        String name,
        String party,
        String customer,
        String amount,
        String expected,
        String stage,
        String nextStep,
        String source) {
    public OpportunityForm(
            @Nullable String name,
            @Nullable String party,
            @Nullable String customer,
            @Nullable String amount,
            @Nullable String expected,
            @Nullable String stage,
            @Nullable String nextStep,
            @Nullable String source) {
        this.name = text(name);
        this.party = text(party);
        this.customer = text(customer);
        this.amount = text(amount);
        this.expected = text(expected);
        this.stage = text(stage);
        this.nextStep = text(nextStep);
        this.source = text(source);
    }

    /// The same with this customer.
    public OpportunityForm with(PartyId customer) {
        return new OpportunityForm(name, customer.toString(), this.customer, amount, expected, stage, nextStep, source);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
