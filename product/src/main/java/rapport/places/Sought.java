package rapport.places;

import java.util.List;

/// What was found of a place that somebody wrote down.
public sealed interface Sought {
    record Found(Coordinates at) implements Sought {}

    /// @param names some of those that are meant by it, each as it would have to be written
    record Several(List<String> names) implements Sought {}

    record Nowhere() implements Sought {}
}
