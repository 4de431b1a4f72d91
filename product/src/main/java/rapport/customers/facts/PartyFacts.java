package rapport.customers.facts;

import java.util.List;
import rapport.customfields.CustomValues;

/// What one source tells about one party.
public sealed interface PartyFacts permits PersonFacts, OrganisationFacts {

    List<IdentifierFact> identifiers();

    List<AddressFact> addresses();

    List<RoleFact> roles();

    String note();

    /// What the company has added of its own.
    Additions additions();

    PartyFacts withIdentifiers(List<IdentifierFact> identifiers);

    PartyFacts withAddresses(List<AddressFact> addresses);

    PartyFacts withRoles(List<RoleFact> roles);

    PartyFacts withNote(String note);

    PartyFacts withAdditions(Additions additions);

    default CustomValues custom() {
        return additions().custom();
    }

    default List<String> tags() {
        return additions().tags();
    }

    default PartyFacts withCustom(CustomValues values) {
        return withAdditions(additions().withCustom(values));
    }

    default PartyFacts withTags(List<String> names) {
        return withAdditions(additions().withTags(names));
    }
}
