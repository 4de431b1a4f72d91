package rapport.customers.facts;

import java.util.List;

/// What one source tells about one party.
public sealed interface PartyFacts permits PersonFacts, OrganisationFacts {

    List<IdentifierFact> identifiers();

    List<AddressFact> addresses();

    List<RoleFact> roles();

    String note();
}
