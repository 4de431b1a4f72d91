package rapport.sales.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.fact.OwnTerms;

/// What we know of a deal, wherever it stands.
///
/// @param party    who would buy: a person or an organisation
/// @param expected the day by which it should be closed; null where nobody knows
/// @param owner    null for a deal of nobody
/// @param custom   what the fields of the company say
record Terms(
        String name,
        PartyId party,
        Money amount,
        @Nullable LocalDate expected,
        @Nullable OwnerId owner,
        String nextStep,
        String source,
        String note,
        CustomValues custom)
        implements OwnTerms<Terms> {
    Terms withName(String other) {
        return new Terms(other, party, amount, expected, owner, nextStep, source, note, custom);
    }

    Terms withAmount(Money other) {
        return new Terms(name, party, other, expected, owner, nextStep, source, note, custom);
    }

    Terms withExpected(@Nullable LocalDate other) {
        return new Terms(name, party, amount, other, owner, nextStep, source, note, custom);
    }

    Terms withOwner(@Nullable OwnerId other) {
        return new Terms(name, party, amount, expected, other, nextStep, source, note, custom);
    }

    Terms withNextStep(String other) {
        return new Terms(name, party, amount, expected, owner, other, source, note, custom);
    }

    Terms withSource(String other) {
        return new Terms(name, party, amount, expected, owner, nextStep, other, note, custom);
    }

    Terms withNote(String other) {
        return new Terms(name, party, amount, expected, owner, nextStep, source, other, custom);
    }

    @Override
    public Terms withCustom(CustomValues other) {
        return new Terms(name, party, amount, expected, owner, nextStep, source, note, other);
    }
}
