package rapport.intake.running;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import rapport.matching.alike.Clear;

/// What follows for a row that neither a key nor an e-mail decides, from those who are like it.
sealed interface Judgement {
    /// Somebody is the same, and clearly more so than anybody else.
    record Same(Likely who) implements Judgement {}

    /// One of them may be the same, the likeliest first: a person can tell.
    record Unsure(List<Likely> candidates) implements Judgement {}

    record Nobody() implements Judgement {}

    int MOST_CANDIDATES = 5;

    /// @param likely in any order; somebody may be among them more than once
    static Judgement of(List<Likely> likely) {
        var seen = new HashSet<Subject>();
        List<Likely> ranked = likely.stream()
                .sorted(Comparator.comparingDouble((Likely one) -> one.pair().bits())
                        .reversed())
                .filter(one -> seen.add(one.subject()))
                .limit(MOST_CANDIDATES)
                .toList();
        if (ranked.isEmpty()) {
            return new Nobody();
        }
        return Clear.isFirstOf(ranked.stream().map(Likely::pair).toList())
                ? new Same(ranked.getFirst())
                : new Unsure(ranked);
    }
}
