package rapport.devices.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rapport.devices.DeviceId;
import rapport.notices.NoticeId;
import rapport.notices.NoticeKind;

/// A notice on its way to a device.
///
/// @param tries how often it was tried
record Delivery(DeviceId device, NoticeId notice, Instant freshUntil, int tries) {
    private static final List<Duration> RESTS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));
    private static final int MOST_TRIES = 8;

    /// For how long it is of use to hear of it: a reminder as long as one still comes in time or a little late.
    static Duration fresh(NoticeKind kind) {
        return switch (kind) {
            case REMINDER -> Duration.ofMinutes(20);
            case NEWS, TROUBLE -> Duration.ofHours(12);
        };
    }

    boolean isStale(Instant now) {
        return !now.isBefore(freshUntil) || tries >= MOST_TRIES;
    }

    /// When it is tried once more, after it has failed again.
    ///
    /// @param asked for how long the push service wants to be left alone
    Instant next(Instant now, Duration asked) {
        Duration rest = RESTS.get(Math.min(tries, RESTS.size() - 1));
        return now.plus(rest.compareTo(asked) > 0 ? rest : asked);
    }
}
