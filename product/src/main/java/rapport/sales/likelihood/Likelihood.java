package rapport.sales.likelihood;

import java.util.List;

/// How likely an open deal or lead is won, and what of it says so.
///
/// @param share  as in `42%`
/// @param basis  from how many it was learned, in a sentence
public record Likelihood(String title, String share, String basis, List<Line> lines) {
    /// @param raises whether it makes it likelier than others
    /// @param seen   what became of those that have it, in words
    public record Line(String label, String value, boolean raises, String seen) {}
}
