package rapport.access.singlesignon;

import java.util.List;
import java.util.Map;
import rapport.access.roles.RoleChoice;
import rapport.access.settings.SettingsTabs;

/// The provider as it is typed.
///
/// @param back the address of ours that the provider has to know
/// @param kept there is one
/// @param roles that newcomers may get
public record ProviderPage(
        SettingsTabs tabs,
        ProviderForm form,
        boolean kept,
        String back,
        List<RoleChoice> roles,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
