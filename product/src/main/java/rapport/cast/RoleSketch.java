package rapport.cast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a party is to Tern Motion, from a day until a day, or still. `party` is the key of an organisation or
/// a person; `role` is one of SUSPECT, PROSPECT, VISITOR, USER, LEAD, CLIENT, SUPPLIER, PARTNER, EMPLOYEE.
public record RoleSketch(
        String party, String role, LocalDate from, @Nullable LocalDate until) {}
