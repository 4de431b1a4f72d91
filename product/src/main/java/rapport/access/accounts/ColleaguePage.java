package rapport.access.accounts;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What one colleague may be: the roles and the teams to choose from.
public record ColleaguePage(
        SettingsTabs tabs, String id, String name, String email, List<Choice> roles, List<Choice> teams) {

    public record Choice(String id, String label, String hint, boolean chosen) {}
}
