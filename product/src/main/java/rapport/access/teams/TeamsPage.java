package rapport.access.teams;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// All teams, and the form of a new one.
public record TeamsPage(
        SettingsTabs tabs, List<TeamRow> teams, List<TeamChoice> choices, TeamForm form, String problem) {}
