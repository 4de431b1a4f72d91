package rapport.access.companysettings;

import java.util.Map;
import rapport.access.settings.SettingsTabs;
import rapport.company.CompanyForm;

/// The company as it is typed, with what has to be put right.
public record CompanySettingsPage(SettingsTabs tabs, CompanyForm form, Map<String, String> problems) {}
