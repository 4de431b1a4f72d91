package rapport.listing.cells;

import java.util.List;
import rapport.expressions.Option;

/// The form in which a cell is edited.
///
/// @param was     what stood there when somebody began
/// @param value   what stands in the field
/// @param problem what is wrong with it; empty when nothing is
public record CellForm(String address, String label, String was, String value, List<Option> options, String problem) {
    public boolean isChosen(Option option) {
        return option.key().equals(value);
    }

    CellForm with(String typed, String nowWas, String wrong) {
        return new CellForm(address, label, nowWas, typed, options, wrong);
    }
}
