package rapport.sales.qualifying;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Word;

/// The checklist and the rules, to be looked after.
///
/// @param words what a rule can name
public record QualifyingPage(SettingsTabs tabs, List<Criterion> checklist, List<Kept> rules, List<Word> words) {
    /// @param paused why it does not count for the moment; empty where it does
    public record Kept(ScoringRule rule, String paused) {}
}
