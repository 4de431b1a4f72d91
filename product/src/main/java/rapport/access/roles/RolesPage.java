package rapport.access.roles;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// All roles, and the form of a new one.
///
/// @param from the id of the role to copy
public record RolesPage(SettingsTabs tabs, List<RoleRow> roles, String name, String from, String problem) {
    /// The administrator's is not given twice.
    public List<RoleRow> models() {
        return roles.stream().filter(role -> !role.administers()).toList();
    }
}
