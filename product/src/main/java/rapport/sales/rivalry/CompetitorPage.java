package rapport.sales.rivalry;

import java.util.List;

/// A competitor on a page of its own.
///
/// @param at of the page
public record CompetitorPage(
        String at, String name, boolean editable, boolean deletable, List<Fact> facts, String rate, List<Deals> deals) {
    public record Fact(String key, String label, String value) {}

    /// Deals against them, and where they are listed.
    public record Deals(String label, String count, String href) {}
}
