package rapport.access.teams;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// One team, to be changed.
///
/// @param choices the teams that it may stand below
public record TeamPage(
        SettingsTabs tabs, String id, List<TeamChoice> choices, List<Person> people, TeamForm form, String problem) {

    /// Somebody who may belong to it.
    public record Person(String id, String name, String email) {}

    public boolean has(Person person) {
        return form.members().contains(person.id());
    }

    public boolean isLedBy(Person person) {
        return form.leads().contains(person.id());
    }
}
