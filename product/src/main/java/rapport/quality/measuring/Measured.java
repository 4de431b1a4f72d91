package rapport.quality.measuring;

import java.time.Instant;
import java.util.Map;

/// What was counted at one moment.
///
/// @param shares by the whole names of the measures
public record Measured(Instant at, Map<String, Share> shares) {
    public Share of(String measure) {
        return shares.getOrDefault(measure, new Share(0, 0));
    }
}
