package rapport.customers.judging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Of how many parties something was asked, and in how many of them it is wrong.
///
/// @param among among which parties
/// @param of    the owner or the source; null for all
public record Counted(String measure, Among among, @Nullable UUID of, long asked, long wrong) {
    /// The parties among which is counted.
    public enum Among {
        ALL,
        OWNER,
        SOURCE
    }
}
