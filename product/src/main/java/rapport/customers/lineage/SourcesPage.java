package rapport.customers.lineage;

import java.util.List;
import rapport.access.settings.SettingsTabs;
import rapport.customers.Sources;
import rapport.customers.survival.MatchingMode;
import rapport.customers.survival.SurvivalRule;

/// The sources with how far each is believed, and which rule comes first for which fact.
public record SourcesPage(SettingsTabs tabs, List<Row> sources, List<Kind> kinds) {
    /// @param rows      how many rows it told, in words; empty where it brings no files
    /// @param withdrawn since when, or empty
    public record Row(String id, String name, int trust, MatchingMode matching, String rows, String withdrawn) {
        /// What is typed in is asked about while it is typed.
        public boolean isMatched() {
            return !name.equals(Sources.SCREEN);
        }
    }

    public record Kind(String key, String label, List<Fact> facts) {}

    public record Fact(String key, String label, SurvivalRule rule) {}

    public List<MatchingMode> modes() {
        return List.of(MatchingMode.values());
    }

    public List<SurvivalRule> rules() {
        return List.of(SurvivalRule.values());
    }
}
