package rapport.matching;

/// What a person has said of two records, by their keys. It is a label of the estimate and of the
/// thresholds, and a link that is always followed, or never.
///
/// @param bits what spoke for their being one customer, as {@link MatchedPair#bits()}; not a
///     number where they had not been weighed
public record Decision(String one, String other, boolean same, double bits) {
    /// Of two who were not compared before.
    public Decision(String one, String other, boolean same) {
        this(one, other, same, Double.NaN);
    }

    public boolean isWeighed() {
        return !Double.isNaN(bits);
    }
}
