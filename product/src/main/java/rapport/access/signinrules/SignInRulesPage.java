package rapport.access.signinrules;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What the company asks for, and how everybody stands with it.
///
/// @param required a second step of everybody
/// @param companyAccount what the company's provider is called; empty without one
public record SignInRulesPage(SettingsTabs tabs, boolean required, String companyAccount, List<PersonRow> people) {
    public long withTwoSteps() {
        return people.stream().filter(PersonRow::twoSteps).count();
    }
}
