package rapport.access.security;

import java.util.List;
import rapport.access.passkey.PasskeyRow;
import rapport.access.settings.SettingsTabs;
import rapport.access.warnings.WarningRow;

/// What the viewer's own account asks for, and what changed in it.
///
/// @param required the company asks everybody for a second step
/// @param appSince when the app was set up, in words; empty without one
/// @param recoveryCodes that are left
/// @param device this browser in words, as a name for a new passkey
/// @param problem with a new passkey; empty when there is none
public record SecurityPage(
        SettingsTabs tabs,
        boolean required,
        String appSince,
        List<PasskeyRow> passkeys,
        int recoveryCodes,
        List<WarningRow> warnings,
        String device,
        String problem) {
    public boolean twoSteps() {
        return hasApp() || !passkeys.isEmpty();
    }

    public boolean hasApp() {
        return !appSince.isEmpty();
    }
}
