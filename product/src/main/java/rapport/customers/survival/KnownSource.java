package rapport.customers.survival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.customers.SourceId;

/// A source, and how far it is believed.
///
/// @param trust       from 1 to 100
/// @param withdrawnAt since when nothing that it says counts; null where it counts
public record KnownSource(
        SourceId id, String name, int trust, @Nullable Instant withdrawnAt) {
    public static final int USUAL_TRUST = 50;

    public boolean counts() {
        return withdrawnAt == null;
    }
}
