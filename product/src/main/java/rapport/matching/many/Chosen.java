package rapport.matching.many;

import java.util.Set;
import rapport.matching.TwoParties;

/// Which pairs are to be merged.
sealed interface Chosen {
    /// @param least the probability, below 1
    record From(double least) implements Chosen {}

    /// Somebody has looked at each of them.
    record Ticked(Set<TwoParties> pairs) implements Chosen {}
}
