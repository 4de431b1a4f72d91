package rapport.quality.cleaning;

import java.util.List;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.LegalForm;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

/// The same facts, but for one.
final class Changed {
    private Changed() {}

    static PartyFacts name(PersonFacts of, PersonName name) {
        return new PersonFacts(
                name,
                of.born(),
                of.language(),
                of.identifiers(),
                of.addresses(),
                of.roles(),
                of.employments(),
                of.note(),
                of.additions());
    }

    static PartyFacts name(OrganisationFacts of, String name) {
        return new OrganisationFacts(
                name,
                LegalForm.in(name),
                of.industry(),
                of.identifiers(),
                of.addresses(),
                of.roles(),
                of.note(),
                of.additions());
    }

    static PartyFacts identifiers(PartyFacts facts, List<IdentifierFact> identifiers) {
        return with(facts, identifiers, facts.addresses());
    }

    static PartyFacts addresses(PartyFacts facts, List<AddressFact> addresses) {
        return with(facts, facts.identifiers(), addresses);
    }

    private static PartyFacts with(PartyFacts facts, List<IdentifierFact> identifiers, List<AddressFact> addresses) {
        return switch (facts) {
            case PersonFacts of ->
                new PersonFacts(
                        of.name(),
                        of.born(),
                        of.language(),
                        identifiers,
                        addresses,
                        of.roles(),
                        of.employments(),
                        of.note(),
                        of.additions());
            case OrganisationFacts of ->
                new OrganisationFacts(
                        of.name(),
                        of.legalForm(),
                        of.industry(),
                        identifiers,
                        addresses,
                        of.roles(),
                        of.note(),
                        of.additions());
        };
    }
}
