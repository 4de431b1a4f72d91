package rapport.customers.consent;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What the company contacts customers for, and when not.
///
/// @param from    when quiet begins, as 20:00; empty where it does not
/// @param problem with the form that was sent last; empty where there is none
public record ConsentSettingsPage(
        SettingsTabs tabs, List<Purpose> purposes, String from, String until, String zone, String problem) {
    public List<LegalBasis> bases() {
        return List.of(LegalBasis.values());
    }
}
