package rapport.messages.sending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.messages.MailAddress;
import rapport.messages.Security;

/// The servers of the company, and how the one that takes our messages has done.
///
/// @param from      as whom the company writes, where nobody in particular does
/// @param boxHost   where colleagues have their boxes; empty where they have none
/// @param retryAt   when we turn to it again after it failed; null when it works
/// @param tries     how often it has failed in a row
/// @param workedAt  when it last worked; null when it never did
/// @param problem   what it said last, in a sentence; empty when it works
public record Sending(
        String host,
        int port,
        Security security,
        String userName,
        MailAddress from,
        String boxHost,
        int boxPort,
        Security boxSecurity,
        @Nullable Instant retryAt,
        int tries,
        @Nullable Instant workedAt,
        String problem,
        @Nullable Instant problemAt) {

    boolean restsAt(Instant now) {
        return retryAt != null && retryAt.isAfter(now);
    }
}
