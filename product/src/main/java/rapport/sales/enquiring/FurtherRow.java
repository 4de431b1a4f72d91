package rapport.sales.enquiring;

import java.util.List;
import rapport.expressions.Option;

/// One question of a form in words of its own, in the settings.
///
/// @param kinds   what it can be answered with
/// @param people  the fields of people for which it can ask, and `leads` those of leads
public record FurtherRow(
        int row, FormTyped typed, List<Option> kinds, List<Option> people, List<Option> leads, String problem) {
    public String name(String part) {
        return FormTyped.row(row) + "." + part;
    }

    public String text(String part) {
        return typed.text(name(part));
    }
}
