package rapport.access.signinrules;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What the company asks for, and how everybody stands with it.
///
/// @param required a second step of everybody
public record SignInRulesPage(SettingsTabs tabs, boolean required, List<PersonRow> people) {
    public long withTwoSteps() {
        return people.stream().filter(PersonRow::twoSteps).count();
    }
}
