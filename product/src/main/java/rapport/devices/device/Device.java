package rapport.devices.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.devices.DeviceId;
import rapport.devices.push.PushKeys;

/// A browser in which somebody hears of notices.
///
/// @param site      the address at which its owner works with Rapport
/// @param client    how it calls itself
/// @param reachedAt when a push service last took a message for it
/// @param problem   what was wrong the last time; empty when nothing was
/// @param here      whether it is the browser that asks
public record Device(
        DeviceId id,
        AccountId account,
        String endpoint,
        PushKeys keys,
        String site,
        String client,
        Instant addedAt,
        @Nullable Instant reachedAt,
        String problem,
        boolean here) {}
