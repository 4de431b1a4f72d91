package rapport.sales.qualifying;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Option;
import rapport.expressions.Word;
import rapport.sales.weighing.KeptRule;

/// The checklist, the rules and the reasons to give up a lead, to be looked after.
///
/// @param words what a rule can name
public record QualifyingPage(
        SettingsTabs tabs, List<Criterion> checklist, List<KeptRule> rules, List<Option> reasons, List<Word> words) {}
