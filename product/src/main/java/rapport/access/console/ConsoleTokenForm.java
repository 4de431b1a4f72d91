package rapport.access.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.Typed;
import rapport.access.tokens.TokenScope;

/// A token as the launcher asks for it.
///
/// @param minutes how long it is good for; absent: until it is revoked
record ConsoleTokenForm(
        String name, TokenScope scope, @Nullable Long minutes) {
    private static final long AT_MOST = Duration.ofDays(3660).toMinutes();

    ConsoleTokenForm {
        name = Typed.line(name);
        scope = Objects.requireNonNullElse(scope, TokenScope.WRITE);
    }

    String problem() {
        return minutes != null && (minutes < 1 || minutes > AT_MOST)
                ? "Take between 1 and " + AT_MOST + " minutes."
                : Typed.nameProblem(name, "Name the token.");
    }

    Optional<Instant> endAfter(Instant now) {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes).map(now::plus);
    }
}
