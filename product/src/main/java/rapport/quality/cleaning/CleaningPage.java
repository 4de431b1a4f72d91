package rapport.quality.cleaning;

import java.util.List;
import rapport.quality.QualityTabs;

/// What can be cleaned, by rule.
///
/// @param looked when it was last looked for, in words; empty where it never was
public record CleaningPage(QualityTabs tabs, String looked, boolean mayLook, List<Group> groups) {
    /// @param count  how many, in words
    /// @param more   whether there are more than stand here
    /// @param mayAll whether all may be accepted at once
    public record Group(
            String key, String title, String says, String count, boolean more, List<Row> rows, boolean mayAll) {}

    /// @param after empty where it would go
    public record Row(String id, String href, String who, String place, String before, String after) {}
}
