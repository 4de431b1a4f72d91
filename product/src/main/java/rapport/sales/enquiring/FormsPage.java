package rapport.sales.enquiring;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// All forms, and what came by each.
public record FormsPage(SettingsTabs tabs, List<Line> forms) {
    /// @param leads of which the list shows those at `list`; of them `converted` became deals
    public record Line(
            String href,
            String name,
            boolean open,
            String leads,
            String list,
            String converted,
            String convertedList,
            String latest) {}
}
