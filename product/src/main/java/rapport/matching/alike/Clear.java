package rapport.matching.alike;

import java.util.List;
import rapport.matching.MatchedPair;
import rapport.matching.Outcome;

/// When somebody is put to a customer without asking: where the two are surely the same, and nobody else comes near.
/// Of two customers who are as likely, such as a father and his son of one name or one who is here twice, a person has
/// to choose.
public final class Clear {
    /// By so many bits the likeliest is ahead of the next: 32 times likelier.
    private static final double AHEAD = 5;

    private Clear() {}

    /// @param ranked of different customers, the likeliest first
    public static boolean isFirstOf(List<MatchedPair> ranked) {
        return !ranked.isEmpty()
                && ranked.getFirst().outcome() == Outcome.SAME
                && (ranked.size() == 1
                        || ranked.getFirst().bits() - ranked.get(1).bits() >= AHEAD);
    }
}
