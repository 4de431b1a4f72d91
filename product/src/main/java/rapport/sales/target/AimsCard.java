package rapport.sales.target;

import java.util.List;
import rapport.expressions.Option;

/// On which target lists an organisation stands.
///
/// @param at   where it is put on one
/// @param open the lists on which it does not stand yet and on which the viewer may put it
public record AimsCard(String at, List<Row> rows, List<Option> open) {
    public record Row(String href, String list, String owner) {}
}
