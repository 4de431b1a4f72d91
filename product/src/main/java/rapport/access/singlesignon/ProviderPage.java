package rapport.access.singlesignon;

import java.util.Map;
import rapport.access.settings.SettingsTabs;

/// The provider as it is typed.
///
/// @param back the address of ours that the provider has to know
/// @param kept there is one
public record ProviderPage(
        SettingsTabs tabs, ProviderForm form, boolean kept, String back, Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
