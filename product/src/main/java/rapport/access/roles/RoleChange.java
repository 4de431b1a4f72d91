package rapport.access.roles;

import rapport.access.RoleId;

/// What came of changing a role.
sealed interface RoleChange {
    record Made(RoleId role, String name) implements RoleChange {}

    record Refused(String sentence) implements RoleChange {}
}
