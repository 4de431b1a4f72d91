package rapport.sales.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.sales.LeadId;

/// A lead on a call list as other modules see it.
///
/// @param id       of its place on the list, in the order in which they were put there
/// @param party    who is called
/// @param tries    how often somebody has called
/// @param dueOn    from which day on it comes up; null for at once, and for what is settled
/// @param response what came of it; null as long as nothing is settled
/// @param by       who noted that, as its name
public record CalledLeadView(
        UUID id,
        LeadId lead,
        PartyId party,
        PartyKind partyKind,
        String partyName,
        String interest,
        int tries,
        @Nullable LocalDate dueOn,
        @Nullable Response response,
        @Nullable Instant answeredAt,
        @Nullable OwnerId by,
        @Nullable String byName) {}
