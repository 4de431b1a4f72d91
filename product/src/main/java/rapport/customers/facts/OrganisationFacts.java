package rapport.customers.facts;

import java.util.List;
import rapport.customfields.CustomValues;

/// What one source tells about one organisation.
///
/// @param name      as it writes itself, with its legal form
/// @param legalForm `GmbH`, `Inc.`, or empty
/// @param industry  in the source's own words, or empty
/// @param note      whatever has no place of its own, or empty
/// @param custom    what the company's own fields say
public record OrganisationFacts(
        String name,
        String legalForm,
        String industry,
        List<IdentifierFact> identifiers,
        List<AddressFact> addresses,
        List<RoleFact> roles,
        String note,
        CustomValues custom)
        implements PartyFacts {

    public OrganisationFacts {
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        roles = List.copyOf(roles);
    }

    /// Of which the company's own fields say nothing.
    public OrganisationFacts(
            String name,
            String legalForm,
            String industry,
            List<IdentifierFact> identifiers,
            List<AddressFact> addresses,
            List<RoleFact> roles,
            String note) {
        this(name, legalForm, industry, identifiers, addresses, roles, note, CustomValues.NONE);
    }

    @Override
    public OrganisationFacts withCustom(CustomValues values) {
        return new OrganisationFacts(name, legalForm, industry, identifiers, addresses, roles, note, values);
    }
}
