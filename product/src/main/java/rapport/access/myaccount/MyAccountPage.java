package rapport.access.myaccount;

import java.util.List;
import java.util.Map;
import rapport.access.settings.SettingsTabs;

/// The viewer's own account.
public record MyAccountPage(
        SettingsTabs tabs,
        String name,
        String email,
        String role,
        boolean hasPassword,
        FormatsCard formats,
        List<SessionRow> sessions,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
