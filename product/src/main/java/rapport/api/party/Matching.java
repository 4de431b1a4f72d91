package rapport.api.party;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.customers.survival.MatchingMode;

/// What a program wants where somebody may be known already.
public final class Matching {
    public static final String ABOUT = "What to do with somebody who may be known already: create, match or ask."
            + " Left out, it is what is set for the source “API”.";
    public static final String TELLS = "With matching=match somebody who surely is known gets what is told,"
            + " as far as the rules of survival let it count, and the answer is 200 with whom we know; otherwise"
            + " somebody new is made. With matching=ask nothing is written where that is not sure: the answer is 409,"
            + " and `candidates` names those who may be meant and whom the token may change.";

    private Matching() {}

    /// Null where nothing was asked.
    public static @Nullable MatchingMode mode(@Nullable String matching) {
        return matching == null
                ? null
                : Arrays.stream(MatchingMode.values())
                        .filter(mode -> mode.name().equalsIgnoreCase(matching))
                        .findFirst()
                        .orElseThrow(() -> ApiRefusal.of(
                                ProblemKind.BAD_PARAMETER,
                                "“matching” is create, match or ask, not “" + matching + "”."));
    }
}
