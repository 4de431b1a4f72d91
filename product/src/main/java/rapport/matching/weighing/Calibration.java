package rapport.matching.weighing;

import java.util.Collection;
import rapport.matching.Decision;

/// How sure a weight makes people: the probability that they call two records one customer, as a
/// logistic function of the weight (Platt, “Probabilistic Outputs for Support Vector Machines”,
/// 1999). Before anybody has decided, the weights are believed as they are, and a few decisions
/// change little: slope and shift have normal priors around 1 and 0.
///
/// @param slope how much a weight counts
/// @param shift in natural log odds
public record Calibration(double slope, double shift) {
    private static final double SLOPE_VARIES = 0.2;
    private static final double SHIFT_VARIES = 0.7;
    /// In natural log odds: what weighs more is as sure, so that one slip does not decide alone.
    private static final double SURE = 8;

    /// The most that a decision curves the likelihood (Böhning and Lindsay, 1988): steps that take
    /// it for granted are small, and never lead away.
    private static final double CURVED = 0.25;

    private static final int ROUNDS = 300;

    /// Decisions that nobody had weighed teach nothing.
    public static Calibration by(Collection<Decision> decisions) {
        var weighed = decisions.stream().filter(Decision::isWeighed).toList();
        var calibration = new Calibration(1, 0);
        for (int round = 0; round < ROUNDS; round++) {
            calibration = calibration.better(weighed);
        }
        return calibration;
    }

    /// From which weight, as a probability, people are so sure.
    public double from(double probability) {
        return 1 / (1 + Math.exp(-(logOdds(probability) - shift) / slope));
    }

    /// A step towards the maximum of the posterior, of which there is one.
    private Calibration better(Collection<Decision> decisions) {
        double bySlope = (slope - 1) / (SLOPE_VARIES * SLOPE_VARIES);
        double byShift = shift / (SHIFT_VARIES * SHIFT_VARIES);
        double slopeTwice = 1 / (SLOPE_VARIES * SLOPE_VARIES);
        double shiftTwice = 1 / (SHIFT_VARIES * SHIFT_VARIES);
        double both = 0;
        for (Decision decision : decisions) {
            double weight = Math.clamp(decision.bits() * Math.log(2), -SURE, SURE);
            double probability = 1 / (1 + Math.exp(-(slope * weight + shift)));
            double wrong = probability - (decision.same() ? 1 : 0);
            bySlope += wrong * weight;
            byShift += wrong;
            slopeTwice += CURVED * weight * weight;
            shiftTwice += CURVED;
            both += CURVED * weight;
        }
        double determinant = slopeTwice * shiftTwice - both * both;
        return new Calibration(
                Math.max(0.2, slope - (shiftTwice * bySlope - both * byShift) / determinant),
                shift - (slopeTwice * byShift - both * bySlope) / determinant);
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
