package rapport.listing.filter;

import java.util.List;

/// What a list is filtered by, in words, above its rows.
///
/// @param build   where the builder is fetched from
/// @param problem what is wrong with the filter; empty when nothing is
public record FilterBar(String build, List<Chip> chips, String join, String problem, String without) {

    /// @param without the address of the list without this part
    public record Chip(String field, String comparison, String value, String without) {}
}
