package rapport.listing.filter;

/// The form in which a filter is put together.
///
/// @param path    the address of the filter of this list
/// @param query   the query string of what the list shows
/// @param rule    the filter as it is written
/// @param byHand  whether it can only be shown so
/// @param problem what has to be put right; empty when nothing has
public record FilterBuilder(
        String path, String query, FilterParts.Group whole, String rule, boolean byHand, String problem) {}
