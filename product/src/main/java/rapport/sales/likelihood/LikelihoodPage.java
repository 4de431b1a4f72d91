package rapport.sales.likelihood;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// What was learned, and how good it is.
public record LikelihoodPage(SettingsTabs tabs, List<Learned> learned) {
    /// @param title   of what it was learned
    /// @param when    when it was learned; empty where it never was
    /// @param shown   whether it is shown to anybody
    /// @param verdict why, in a sentence
    /// @param figures how good it was on the newest
    public record Learned(
            String title,
            String when,
            boolean shown,
            String verdict,
            List<Figure> figures,
            List<Likelihood.Line> lines) {}

    public record Figure(String label, String value, String under) {}
}
