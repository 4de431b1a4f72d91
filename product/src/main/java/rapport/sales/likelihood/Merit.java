package rapport.sales.likelihood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How good predictions were on cases from which nothing was learned.
///
/// @param tested    how many cases
/// @param auc       the share of pairs of a won and a lost case in which the won one had the higher prediction, a tie
///                  counting half: J. A. Hanley and B. J. McNeil, “The meaning and use of the area under a receiver
///                  operating characteristic (ROC) curve”, Radiology 143 (1982). 0.5 is guessing, 1 is perfect
/// @param brier     the mean of the squares by which they missed: G. W. Brier, “Verification of forecasts expressed in
///                  terms of probability”, Monthly Weather Review 78 (1950). 0 is perfect
/// @param baseBrier the same of always predicting the share that was won before
record Merit(int tested, double auc, double brier, double baseBrier) {
    static final Merit NONE = new Merit(0, 0.5, 0, 0);

    /// With fewer tested cases a merit is luck.
    private static final int FEWEST = 50;

    record Prediction(double probability, boolean won) {}

    /// @param base the share that was won among those from which was learned
    static Merit of(List<Prediction> predictions, double base) {
        if (predictions.isEmpty()) {
            return NONE;
        }
        double brier = predictions.stream()
                .mapToDouble(one -> square(one.probability() - (one.won() ? 1 : 0)))
                .average()
                .orElse(0);
        double baseBrier = predictions.stream()
                .mapToDouble(one -> square(base - (one.won() ? 1 : 0)))
                .average()
                .orElse(0);
        return new Merit(predictions.size(), auc(predictions), brier, baseBrier);
    }

    /// Whether anybody should see a prediction: it foretells, and was tested often enough.
    boolean isWorthShowing() {
        return tested >= FEWEST && foretells();
    }

    /// Whether it ranks better than guessing and misses by less than the bare share does, be it by luck.
    boolean foretells() {
        return auc > 0.5 && brier < baseBrier;
    }

    private static double auc(List<Prediction> predictions) {
        var ranked = new ArrayList<>(predictions);
        ranked.sort(Comparator.comparingDouble(Prediction::probability));
        double ranks = 0;
        long won = 0;
        for (int from = 0; from < ranked.size(); ) {
            int to = from;
            while (to < ranked.size()
                    && ranked.get(to).probability() == ranked.get(from).probability()) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++) {
                if (ranked.get(i).won()) {
                    ranks += rank;
                    won++;
                }
            }
            from = to;
        }
        long lost = ranked.size() - won;
        return won == 0 || lost == 0 ? 0.5 : (ranks - won * (won + 1) / 2.0) / ((double) won * lost);
    }

    private static double square(double x) {
        return x * x;
    }
}
