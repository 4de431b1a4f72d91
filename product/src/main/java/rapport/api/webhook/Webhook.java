package rapport.api.webhook;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// A program that is told what happens.
///
/// @param createdBy is told when it cannot be reached any more
/// @param tries     how often it has failed since it worked last
/// @param nextAt    it rests until then
/// @param problem   why it failed last; empty when it works
record Webhook(
        WebhookId id,
        String name,
        String address,
        Set<ToldKind> kinds,
        AccountId createdBy,
        @Nullable Instant pausedAt,
        int tries,
        Instant nextAt,
        String problem) {}
