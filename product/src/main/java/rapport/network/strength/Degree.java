package rapport.network.strength;

/// A strength in a word.
public final class Degree {
    private Degree() {}

    /// @param strength from 0 to 1
    public static String of(double strength) {
        return strength >= 0.6 ? "strong" : strength >= 0.25 ? "fair" : strength >= 0.05 ? "weak" : "faded";
    }
}
