package rapport.network.strength;

import java.util.Map;
import rapport.access.Viewer;

/// Those of us who can be asked today. Interactions tell who had them by name, so it is the name
/// that counts.
///
/// @param open by name, whether the account is still open
public record Staff(Map<String, Boolean> open) {
    public static final Staff NOBODY = new Staff(Map.of());

    /// The name, or “You”.
    public String called(String colleague, Viewer viewer) {
        return colleague.equals(viewer.name()) ? "You" : colleague;
    }

    /// Whether somebody worked here and does no more. Whoever never had an account may well be
    /// here.
    public boolean hasLeft(String colleague) {
        return !open.getOrDefault(colleague, true);
    }
}
