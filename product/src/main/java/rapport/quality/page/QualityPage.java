package rapport.quality.page;

import java.util.List;
import rapport.customers.judging.Dimension;
import rapport.quality.QualityTabs;

/// How good the information is, at a glance.
///
/// @param company whether it is of the whole company; else of what the viewer sees
/// @param when    when it was measured, in words; empty where it never was
/// @param parts   among whose customers one may look; empty where there is no choice
public record QualityPage(
        QualityTabs tabs, boolean company, String when, List<Choice> parts, List<OfKind> kinds, boolean mayEdit) {
    public record Choice(String value, String label, boolean chosen) {}

    /// People, or organisations.
    ///
    /// @param score “87.3 %”; or a dash
    public record OfKind(String title, String list, String score, Trend trend, List<OfDimension> dimensions) {}

    public record OfDimension(Dimension dimension, List<Row> rows) {}

    /// @param share   how many are right, in words, and `part` from 0 to 100
    /// @param target  in words, and `mark` from 0 to 100; empty where none is set
    /// @param gap     what is missing to the target, in words; empty where nothing is
    /// @param wrong   how many, in words; empty where none are
    /// @param href    the list of those in whom it is wrong
    public record Row(
            String name,
            String good,
            String problem,
            String share,
            double part,
            String target,
            double mark,
            String gap,
            String wrong,
            String href,
            Trend trend,
            int actions) {
        public boolean isShort() {
            return !gap.isEmpty();
        }
    }
}
