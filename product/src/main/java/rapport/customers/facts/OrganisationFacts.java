package rapport.customers.facts;

import java.util.List;

/// What one source tells about one organisation.
///
/// @param name      as it writes itself, with its legal form
/// @param legalForm `GmbH`, `Inc.`, or empty
/// @param industry  in the source's own words, or empty
/// @param note      whatever has no place of its own, or empty
/// @param additions what the company has added of its own
public record OrganisationFacts(
        String name,
        String legalForm,
        String industry,
        List<IdentifierFact> identifiers,
        List<AddressFact> addresses,
        List<RoleFact> roles,
        String note,
        Additions additions)
        implements PartyFacts {

    public OrganisationFacts {
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        roles = List.copyOf(roles);
    }

    /// To which the company has added nothing of its own.
    public OrganisationFacts(
            String name,
            String legalForm,
            String industry,
            List<IdentifierFact> identifiers,
            List<AddressFact> addresses,
            List<RoleFact> roles,
            String note) {
        this(name, legalForm, industry, identifiers, addresses, roles, note, Additions.NONE);
    }

    public OrganisationFacts withName(String name) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    public OrganisationFacts withLegalForm(String legalForm) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    public OrganisationFacts withIndustry(String industry) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    @Override
    public OrganisationFacts withIdentifiers(List<IdentifierFact> identifiers) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    @Override
    public OrganisationFacts withAddresses(List<AddressFact> addresses) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    @Override
    public OrganisationFacts withRoles(List<RoleFact> roles) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    @Override
    public OrganisationFacts withNote(String note) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, additions);
    }

    @Override
    public OrganisationFacts withAdditions(Additions more) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, more);
    }
}
