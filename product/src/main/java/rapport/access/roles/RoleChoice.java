package rapport.access.roles;

import rapport.access.RoleId;

/// A role to choose.
public record RoleChoice(RoleId id, String name, String description, boolean administers) {}
