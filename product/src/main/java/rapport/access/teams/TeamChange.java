package rapport.access.teams;

import rapport.access.TeamId;

/// What came of changing a team.
sealed interface TeamChange {
    record Made(TeamId team, String name) implements TeamChange {}

    record Refused(String sentence) implements TeamChange {}
}
