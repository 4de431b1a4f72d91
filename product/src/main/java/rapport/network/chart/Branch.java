package rapport.network.chart;

import java.util.List;

/// Somebody in the chart with those below, or an organisation with those that belong to it.
///
/// @param says  a job and a department; empty where none is told
/// @param below in order of their names
public record Branch(String id, String name, String path, String says, List<Branch> below) {
    /// Whether those below lead nobody, and may stand below each other.
    public boolean isLowest() {
        return below.stream().allMatch(one -> one.below().isEmpty());
    }

    /// This one and all below.
    public int size() {
        return 1 + below.stream().mapToInt(Branch::size).sum();
    }
}
