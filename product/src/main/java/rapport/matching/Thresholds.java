package rapport.matching;

import java.util.Collection;
import rapport.matching.weighing.Calibration;

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

    /// From where people, by what they have decided so far, are as sure as these say.
    Thresholds tunedBy(Collection<Decision> decisions) {
        Calibration people = Calibration.by(decisions);
        double tuned = Math.clamp(people.from(same), 0.5, 0.9999);
        return new Thresholds(tuned, Math.clamp(people.from(ask), 0.02, tuned * 0.99));
    }

    public Outcome of(double probability) {
        return probability >= same ? Outcome.SAME : probability >= ask ? Outcome.ASK : Outcome.DIFFERENT;
    }
}
