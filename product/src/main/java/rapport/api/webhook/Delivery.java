package rapport.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one request tells or told.
///
/// @param answer what was answered last, in words; empty as long as nothing was
record Delivery(
        DeliveryId id,
        Instant createdAt,
        int events,
        DeliveryState state,
        int attempts,
        @Nullable Instant answeredAt,
        String answer) {}
