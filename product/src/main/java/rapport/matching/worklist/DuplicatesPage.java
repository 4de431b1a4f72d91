package rapport.matching.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.merging.MergePage;
import rapport.matching.Waterfall;

/// The worklist with the pair at hand.
///
/// @param left   how many pairs are left, in words: “12 pairs are left”
/// @param done   in percent of all that were found
/// @param told   what was decided so far and what waits
/// @param learnt whether everybody has been compared at least once
/// @param mayMergeMany whether the viewer may merge several pairs at once
/// @param pair   null when nothing is left
/// @param elsewhere where else is asked whom something is about
public record DuplicatesPage(
        String left,
        int done,
        String told,
        boolean learnt,
        boolean mayMergeMany,
        @Nullable Pair pair,
        List<Elsewhere> elsewhere) {

    /// @param words `3 rows of contacts.csv`
    public record Elsewhere(String words, String href) {}

    /// @param merge    the address where somebody chooses what survives
    /// @param several  facts of which a customer may have several
    public record Pair(
            String action,
            String merge,
            Side one,
            Side other,
            Waterfall waterfall,
            List<MergePage.Single> singles,
            List<MergePage.Several> several) {}

    /// @param since when it was made
    public record Side(String name, String path, String since) {}

    /// Whether two texts differ in a way that somebody should look at.
    public static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
