package rapport.listing.cells;

import java.util.List;
import rapport.expressions.Option;

/// A small form in the place of a fact on the page of a record.
///
/// @param at      the address of the facts, at which they are shown and written
/// @param whole   what of the page is shown anew after it, as a selector
/// @param input   an HTML input type, or `textarea`, or `select`, or `ticks` where several options
///                may be chosen, of which a text has one a line
/// @param was     what stood there when the form was opened
/// @param problem what has to be put right; empty when nothing has
/// @param theirs  what somebody else has made of it meanwhile; empty when nobody has
public record FactEdit(
        String at,
        String whole,
        String key,
        String label,
        String input,
        List<Option> options,
        String value,
        String was,
        String problem,
        String theirs) {
    /// As it is opened.
    ///
    /// @param stands what stands there now
    public FactEdit(
            String at, String whole, String key, String label, String input, List<Option> options, String stands) {
        this(at, whole, key, label, input, options, stands, stands, "", "");
    }

    public boolean isChosen(Option option) {
        return value.lines().anyMatch(option.key()::equals);
    }

    public FactEdit refused(String typed, String because) {
        return new FactEdit(at, whole, key, label, input, options, typed, was, because, "");
    }

    /// @param now what somebody else has made of it
    public FactEdit overtaken(String typed, String now) {
        return new FactEdit(
                at,
                whole,
                key,
                label,
                input,
                options,
                typed,
                now,
                "",
                now.isEmpty() ? "nothing" : now.replace("\n", ", "));
    }
}
