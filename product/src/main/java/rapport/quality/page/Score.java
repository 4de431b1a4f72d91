package rapport.quality.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rapport.customers.judging.Measure;
import rapport.quality.aims.Aim;
import rapport.quality.measuring.Measured;

/// One number for many measures: their shares, each as heavy as it weighs. Measures that were asked of nobody do not
/// count.
final class Score {
    private Score() {}

    /// Empty where nothing counts.
    static Optional<Double> of(List<Measure> measures, Measured measured, Map<String, Aim> aims) {
        double sum = 0;
        double weights = 0;
        for (Measure measure : measures) {
            var share = measured.of(measure.name());
            int weight = weight(measure, aims);
            if (share.isKnown()) {
                sum += weight * share.right();
                weights += weight;
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(sum / weights);
    }

    static int weight(Measure measure, Map<String, Aim> aims) {
        Aim aim = aims.get(measure.name());
        return Objects.isNull(aim) ? measure.weight() : aim.weight();
    }
}
