package rapport.network.chart;

import java.util.List;

/// Asks to whom somebody reports.
///
/// @param leader  the id of who it is; empty for nobody
/// @param problem what stands against it; empty when nothing does
public record LineForm(
        String organisation, String person, String name, String leader, List<Choice> choices, String problem) {
    public record Choice(String id, String name) {}
}
