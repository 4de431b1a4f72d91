package rapport.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That something happened to a record, and in which act. What stands in the record is not told:
/// whoever is told asks the API for it, and reads what its token may read.
///
/// @param event      such as `person.changed`
/// @param href       of the record in the API
/// @param source     where the act came from, such as `SCREEN` or `API`
/// @param actor      the account of who did it; left out where nobody had signed in
/// @param mergedInto of a record that was merged: the one that stands for both; otherwise left out
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookEvent(
        String event,
        UUID id,
        String href,
        String act,
        String source,
        @Nullable UUID actor,
        UUID changeSet,
        Instant at,
        @Nullable UUID mergedInto) {}
