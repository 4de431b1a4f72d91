package rapport.access.signinrules;

import rapport.access.AccountId;
import rapport.access.Viewer;

/// How a colleague stands with the second factor.
///
/// @param you the viewer's own account
public record PersonRow(AccountId id, String name, String email, boolean app, int passkeys, boolean you) {
    public boolean twoSteps() {
        return app || passkeys > 0;
    }

    public String means() {
        String keys = passkeys == 0 ? "" : passkeys == 1 ? "a passkey" : passkeys + " passkeys";
        return app ? (keys.isEmpty() ? "an app" : "an app and " + keys) : keys;
    }

    public String initials() {
        return Viewer.initials(name);
    }

    /// One of the twelve colours of faces.
    public int hue() {
        return Math.floorMod(id.hashCode(), 12);
    }
}
