package rapport.customers.household;

import java.time.LocalDate;
import rapport.customers.PartyId;

/// Somebody who comes into a household, as what and since when.
public record Joining(PartyId person, HouseholdRole role, LocalDate since) {}
