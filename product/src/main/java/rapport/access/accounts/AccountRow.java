package rapport.access.accounts;

import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.Viewer;

/// An account in the list.
///
/// @param closed when it was closed, in words; empty while it is open
/// @param you the viewer's own
public record AccountRow(
        AccountId id, String name, String email, Role role, String lastSeen, String closed, boolean you) {
    public String initials() {
        return Viewer.initials(name);
    }

    /// One of the twelve colours of faces.
    public int hue() {
        return Math.floorMod(id.hashCode(), 12);
    }

    public Role otherRole() {
        return role == Role.MEMBER ? Role.ADMINISTRATOR : Role.MEMBER;
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
