package rapport.access.security;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// New recovery codes, shown this once.
public record RecoveryCodesPage(SettingsTabs tabs, List<String> codes) {}
