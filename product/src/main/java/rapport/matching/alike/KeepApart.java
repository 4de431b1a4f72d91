package rapport.matching.alike;

import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;
import rapport.matching.deciding.Decisions;

/// Keeps that somebody is none of those who are like them, so that nobody is asked again.
@Component
public class KeepApart {
    private final Decisions decisions;

    KeepApart(Decisions decisions) {
        this.decisions = decisions;
    }

    /// In the transaction of the caller.
    ///
    /// @param probabilities by each of whom they are not
    public void now(PartyId somebody, Map<PartyId, Double> probabilities, Viewer by) {
        probabilities.forEach((other, probability) -> {
            var two = TwoParties.of(somebody, other);
            if (decisions.of(two).isEmpty()) {
                double odds = Math.clamp(probability, 1e-9, 1 - 1e-9);
                float bits = (float) (Math.log(odds / (1 - odds)) / Math.log(2));
                decisions.keep(two, Verdict.NOT_SAME, "Said of a row of an import", bits, by.id());
            }
        });
    }
}
