package rapport.sales.weighing;

/// What speaks for a record, or against it where the points are below zero.
public interface WeighingRule {
    String name();

    /// Of which records it holds.
    String rule();

    int points();

    /// With its sign.
    default String counts() {
        return (points() > 0 ? "+" : "−") + Math.abs(points());
    }
}
