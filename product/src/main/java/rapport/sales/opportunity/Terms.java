package rapport.sales.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.money.Money;

/// What we know of a deal, wherever it stands.
///
/// @param party    who would buy: a person or an organisation
/// @param expected the day by which it should be closed; null where nobody knows
/// @param owner    null for a deal of nobody
record Terms(
        String name,
        PartyId party,
        Money amount,
        @Nullable LocalDate expected,
        @Nullable OwnerId owner,
        String nextStep,
        String source,
        String note) {
    Terms withName(String other) {
        return new Terms(other, party, amount, expected, owner, nextStep, source, note);
    }

    Terms withAmount(Money other) {
        return new Terms(name, party, other, expected, owner, nextStep, source, note);
    }

    Terms withExpected(@Nullable LocalDate other) {
        return new Terms(name, party, amount, other, owner, nextStep, source, note);
    }

    Terms withOwner(@Nullable OwnerId other) {
        return new Terms(name, party, amount, expected, other, nextStep, source, note);
    }

    Terms withNextStep(String other) {
        return new Terms(name, party, amount, expected, owner, other, source, note);
    }

    Terms withSource(String other) {
        return new Terms(name, party, amount, expected, owner, nextStep, other, note);
    }

    Terms withNote(String other) {
        return new Terms(name, party, amount, expected, owner, nextStep, source, other);
    }
}
