package rapport.customers.suppression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.settings.SettingsTabs;

/// The lists of addresses that must not be used, and what became of the lines that were brought last.
///
/// @param account null while nothing was brought
/// @param problem with what was sent; empty where there is none
public record SuppressionPage(
        SettingsTabs tabs,
        List<Row> rows,
        String name,
        @Nullable SuppressionAccount account,
        String problem) {
    /// @param held how many addresses, in words
    public record Row(String id, String name, String held, String since) {}
}
