package rapport.customers.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// Somebody who lives in a household or may come to, with what could be shared.
record LivesThere(
        PartyId id, String name, String family, @Nullable LocalDate born, List<Place> places, List<Number> numbers) {
    record Place(UUID id, String[] lines, String locality, String adminArea, String postcode, String country) {}

    record Number(UUID id, String normal) {}
}
