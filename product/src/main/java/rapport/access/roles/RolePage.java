package rapport.access.roles;

import java.util.List;
import rapport.access.Openness;
import rapport.access.Reach;
import rapport.access.settings.SettingsTabs;

/// One role: what it gives on each kind of record.
///
/// @param fixed whether it is the administrator's, which nobody changes
public record RolePage(
        SettingsTabs tabs,
        String id,
        String name,
        String description,
        boolean builtIn,
        boolean fixed,
        List<Kind> kinds,
        String problem) {

    public record Kind(String key, String label, List<Given> rights, List<Field> fields) {}

    /// @param choices the reaches that mean something; for adding and importing, all or nothing
    public record Given(String name, String label, Reach reach, List<Reach> choices) {
        public String said(Reach choice) {
            return choices.size() == 2 ? (choice == Reach.NONE ? "No" : "Yes") : choice.label();
        }
    }

    public record Field(String name, String label, Openness openness) {}

    public Openness[] opennesses() {
        return Openness.values();
    }
}
