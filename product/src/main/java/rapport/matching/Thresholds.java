package rapport.matching;

/// From which probability on two records are one customer, and from which on a person is asked.
///
/// @param same above `ask`
/// @param ask  above 0
public record Thresholds(double same, double ask) {

    public static final Thresholds USUAL = new Thresholds(0.95, 0.2);

    public Thresholds {
        if (!(ask > 0 && same > ask && same < 1)) {
            throw new IllegalArgumentException("0 < ask < same < 1, not " + ask + " and " + same);
        }
    }

    public Outcome of(double probability) {
        return probability >= same ? Outcome.SAME : probability >= ask ? Outcome.ASK : Outcome.DIFFERENT;
    }
}
