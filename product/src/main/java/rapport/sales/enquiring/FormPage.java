package rapport.sales.enquiring;

import java.util.List;
import java.util.Map;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Option;

/// Asks what a form is.
///
/// @param at      of the form in the settings; empty for a new one
/// @param further the questions in its own words
/// @param address where strangers find it; empty for a new one
/// @param frame   what shows it in a frame of another site, and `snippet` what makes it part of a page there
/// @param mails   whether mail goes out, by which an agreement is confirmed
public record FormPage(
        SettingsTabs tabs,
        String at,
        boolean open,
        FormTyped typed,
        List<Option> owners,
        List<Option> policies,
        List<Option> purposes,
        List<FurtherRow> further,
        String address,
        String frame,
        String snippet,
        boolean mails,
        List<FormsPage.Line> counted,
        Map<String, String> problems) {
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// Of the next question in its own words.
    public int nextRow() {
        return further.isEmpty() ? 0 : further.getLast().row() + 1;
    }

    public boolean isNew() {
        return at.isEmpty();
    }
}
