package rapport.listing.cells;

import java.util.List;
import rapport.expressions.Option;

/// What stands in a cell, ready to be edited.
///
/// @param value   a text, or the key of an option; empty for nothing
/// @param options to choose from; none where text is typed
public record CellValue(String value, List<Option> options) {}
