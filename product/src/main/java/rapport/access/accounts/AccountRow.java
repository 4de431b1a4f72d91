package rapport.access.accounts;

import java.util.List;
import rapport.access.AccountId;
import rapport.access.Viewer;

/// An account in the list.
///
/// @param closed when it was closed, in words; empty while it is open
/// @param you the viewer's own
public record AccountRow(
        AccountId id,
        String name,
        String email,
        List<String> roles,
        List<String> teams,
        String lastSeen,
        String closed,
        boolean you) {
    public String initials() {
        return Viewer.initials(name);
    }

    /// One of the twelve colours of faces.
    public int hue() {
        return Math.floorMod(id.hashCode(), 12);
    }

    /// What the colleague is, in one line.
    public String says() {
        String what = String.join(", ", roles);
        return teams.isEmpty() ? what : what + " · " + String.join(", ", teams);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
