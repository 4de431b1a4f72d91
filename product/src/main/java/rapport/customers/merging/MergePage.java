package rapport.customers.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Choosing with whom a party is the same, or the two side by side.
///
/// @param candidates who was found; empty while nobody searched, and when the other is chosen
/// @param comparison null while it is not
public record MergePage(
        String id,
        String name,
        String path,
        String search,
        List<Candidate> candidates,
        @Nullable Comparison comparison) {

    /// @param hint what tells two of the same name apart
    public record Candidate(String href, String name, String hint) {}

    /// @param swap the address at which the other stays
    public record Comparison(
            String with, String name, String path, String swap, List<Single> singles, List<Several> several) {}

    /// A fact of which a party has only one.
    ///
    /// @param disputed whether somebody has to choose
    /// @param joined   whether both are kept when nobody does
    /// @param better   which side the rules prefer, or empty
    public record Single(
            String key, String label, String ours, String theirs, boolean disputed, boolean joined, String better) {}

    /// A fact of which there may be several: the party that stays has those of both.
    public record Several(String label, List<String> ours, List<String> theirs) {}

    public String action() {
        return "/parties/" + id + "/merge";
    }
}
