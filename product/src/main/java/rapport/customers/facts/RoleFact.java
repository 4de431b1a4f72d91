package rapport.customers.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role that a party holds towards us.
///
/// @param since the first day, or null where we were not told
public record RoleFact(PartyRole role, @Nullable LocalDate since) {}
