package rapport.customers.facts;

import java.util.List;
import rapport.customfields.CustomValues;

/// What one source tells about one party.
public sealed interface PartyFacts permits PersonFacts, OrganisationFacts {

    List<IdentifierFact> identifiers();

    List<AddressFact> addresses();

    List<RoleFact> roles();

    String note();

    /// What the company's own fields say.
    CustomValues custom();

    PartyFacts withCustom(CustomValues values);
}
