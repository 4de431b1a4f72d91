package rapport.customers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.RoleFact;

/// Facts with one part exchanged.
final class Facts {
    private Facts() {}

    static PartyFacts withIdentifiers(PartyFacts facts, List<IdentifierFact> identifiers) {
        return switch (facts) {
            case PersonFacts p ->
                new PersonFacts(
                        p.name(),
                        p.born(),
                        p.language(),
                        identifiers,
                        p.addresses(),
                        p.roles(),
                        p.employments(),
                        p.note(),
                        p.additions());
            case OrganisationFacts o ->
                new OrganisationFacts(
                        o.name(),
                        o.legalForm(),
                        o.industry(),
                        identifiers,
                        o.addresses(),
                        o.roles(),
                        o.note(),
                        o.additions());
        };
    }

    static PartyFacts withAddresses(PartyFacts facts, List<AddressFact> addresses) {
        return switch (facts) {
            case PersonFacts p ->
                new PersonFacts(
                        p.name(),
                        p.born(),
                        p.language(),
                        p.identifiers(),
                        addresses,
                        p.roles(),
                        p.employments(),
                        p.note(),
                        p.additions());
            case OrganisationFacts o ->
                new OrganisationFacts(
                        o.name(),
                        o.legalForm(),
                        o.industry(),
                        o.identifiers(),
                        addresses,
                        o.roles(),
                        o.note(),
                        o.additions());
        };
    }

    static PartyFacts withRoles(PartyFacts facts, List<RoleFact> roles) {
        return switch (facts) {
            case PersonFacts p ->
                new PersonFacts(
                        p.name(),
                        p.born(),
                        p.language(),
                        p.identifiers(),
                        p.addresses(),
                        roles,
                        p.employments(),
                        p.note(),
                        p.additions());
            case OrganisationFacts o ->
                new OrganisationFacts(
                        o.name(),
                        o.legalForm(),
                        o.industry(),
                        o.identifiers(),
                        o.addresses(),
                        roles,
                        o.note(),
                        o.additions());
        };
    }

    static PartyFacts withNote(PartyFacts facts, String note) {
        return switch (facts) {
            case PersonFacts p ->
                new PersonFacts(
                        p.name(),
                        p.born(),
                        p.language(),
                        p.identifiers(),
                        p.addresses(),
                        p.roles(),
                        p.employments(),
                        note,
                        p.additions());
            case OrganisationFacts o ->
                new OrganisationFacts(
                        o.name(),
                        o.legalForm(),
                        o.industry(),
                        o.identifiers(),
                        o.addresses(),
                        o.roles(),
                        note,
                        o.additions());
        };
    }

    static PersonFacts withEmployments(PersonFacts p, List<EmploymentFact> employments) {
        return new PersonFacts(
                p.name(),
                p.born(),
                p.language(),
                p.identifiers(),
                p.addresses(),
                p.roles(),
                employments,
                p.note(),
                p.additions());
    }

    /// A change that means something for people only.
    static UnaryOperator<PartyFacts> ofPerson(UnaryOperator<PersonFacts> change) {
        return facts -> facts instanceof PersonFacts person ? change.apply(person) : facts;
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    static <T> List<T> replaced(List<T> list, int position, T by) {
        var changed = new ArrayList<>(list);
        changed.set(position, by);
        return changed;
    }

    static <T> List<T> without(List<T> list, int position) {
        var shorter = new ArrayList<>(list);
        shorter.remove(position);
        return shorter;
    }
}
