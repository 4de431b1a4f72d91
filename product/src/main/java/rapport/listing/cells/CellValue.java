package rapport.listing.cells;

import java.util.List;
import rapport.expressions.Option;

/// What stands in a cell, ready to be edited.
///
/// @param value   a text, or the key of an option; empty for nothing. Of several options one key a line
/// @param options to choose from; none where text is typed
/// @param several whether any number of them can be chosen
public record CellValue(String value, List<Option> options, boolean several) {
    public CellValue(String value, List<Option> options) {
        this(value, options, false);
    }
}
