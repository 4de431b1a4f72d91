package rapport.access;

import java.util.Set;
import java.util.UUID;

/// Whose records lie how near to somebody: the ids of owners, which are colleagues and teams.
///
/// @param teams those that somebody belongs to, and `team` the same with everybody in them
/// @param below the same with all teams below
record Circle(UUID self, Set<UUID> teams, Set<UUID> team, Set<UUID> below) {
    Set<UUID> within(Reach reach) {
        return switch (reach) {
            case NONE -> Set.of();
            case OWN -> Set.of(self);
            case TEAM -> team;
            case BELOW -> below;
            case ALL -> throw new IllegalArgumentException("All records are not those of some owners");
        };
    }
}
