package rapport.work.handout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// To whom the next one goes.
public enum Policy {
    /// To whoever has waited longest for something new.
    BY_TURNS("By turns", Comparator.comparing(Candidate::last)),

    /// To whoever has least to do; of two who have as little, to the one who has waited longer.
    BY_LOAD("To whoever has least", Comparator.comparingInt(Candidate::load).thenComparing(Candidate::last));

    private final String label;
    private final Comparator<Candidate> order;

    Policy(String label, Comparator<Candidate> order) {
        this.label = label;
        this.order = order;
    }

    public static Optional<Policy> parse(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.name().equals(name))
                .findFirst();
    }

    public String label() {
        return label;
    }

    Comparator<Candidate> order() {
        return order.thenComparing(candidate -> candidate.who().value());
    }
}
