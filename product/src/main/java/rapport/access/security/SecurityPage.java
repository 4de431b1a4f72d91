package rapport.access.security;

import rapport.access.settings.SettingsTabs;

/// What the viewer's own account asks for.
///
/// @param appSince when the app was set up, in words; empty without one
/// @param recoveryCodes that are left
public record SecurityPage(SettingsTabs tabs, String appSince, int recoveryCodes) {
    public boolean twoSteps() {
        return !appSince.isEmpty();
    }
}
