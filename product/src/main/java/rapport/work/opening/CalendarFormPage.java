package rapport.work.opening;

import java.util.List;
import java.util.Map;
import rapport.access.Owners;
import rapport.access.settings.SettingsTabs;
import rapport.company.Choice;

/// The form of a business calendar, with what was typed and what has to be put right.
///
/// @param id       empty for a new one
/// @param regions  of the country that is chosen
/// @param standing whether it is the company's already, and stays so
public record CalendarFormPage(
        SettingsTabs tabs,
        String id,
        CalendarForm form,
        List<Choice> countries,
        List<Choice> regions,
        List<Owners.Named> teams,
        boolean standing,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
