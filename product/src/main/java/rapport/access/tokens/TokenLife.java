package rapport.access.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a token is good for.
public enum TokenLife {
    MONTH("30 days", Duration.ofDays(30)),
    QUARTER("90 days", Duration.ofDays(90)),
    YEAR("1 year", Duration.ofDays(365)),
    FOREVER("until it is revoked", null);

    private final String label;
    private final @Nullable Duration length;

    TokenLife(String label, @Nullable Duration length) {
        this.label = label;
        this.length = length;
    }

    public String label() {
        return label;
    }

    Optional<Instant> endAfter(Instant now) {
        return Optional.ofNullable(length).map(now::plus);
    }
}
