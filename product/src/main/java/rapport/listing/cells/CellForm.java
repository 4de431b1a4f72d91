package rapport.listing.cells;

import java.util.List;
import java.util.stream.Collectors;
import rapport.expressions.Option;

/// The form in which a cell is edited.
///
/// @param was     what stood there when somebody began
/// @param value   what stands in the field
/// @param several whether any number of the options can be chosen: the value has one a line
/// @param problem what is wrong with it; empty when nothing is
public record CellForm(
        String address, String label, String was, String value, List<Option> options, boolean several, String problem) {
    public boolean isChosen(Option option) {
        return several
                ? value.lines().anyMatch(option.key()::equals)
                : option.key().equals(value);
    }

    /// The value as people read it.
    String inWords() {
        String labels =
                options.stream().filter(this::isChosen).map(Option::label).collect(Collectors.joining(", "));
        return labels.isEmpty() ? value.replace("\n", ", ") : labels;
    }

    CellForm with(String typed, String nowWas, String wrong) {
        return new CellForm(address, label, nowWas, typed, options, several, wrong);
    }
}
