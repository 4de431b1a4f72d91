package rapport.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which acts somebody wants to see.
///
/// @param words  that the name of the act, or what it is about, contains; empty for any
/// @param until  the first moment that is too late
/// @param before the act after which the page begins
public record AuditFilter(
        Optional<UUID> actor,
        String words,
        Optional<Source> source,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<ChangeSetId> before) {}
