package rapport.matching.many;

import java.util.List;

/// What would be merged at once, the weakest first.
///
/// @param from     percent from which on, as it stands in the box
/// @param said     how many there are, in words
/// @param any      whether there is one at all
/// @param all      on the button, such as “all 12”
/// @param problem  in a sentence, or empty
public record BulkMergePage(String from, String said, boolean any, String all, String problem, List<Row> rows) {
    /// @param tick     both ids, as the box sends them
    /// @param compare  where both stand side by side
    /// @param differs  what tells the members of a family apart and differs: such a pair is left
    /// out unless it is ticked
    public record Row(String tick, String one, String other, String probability, String compare, String differs) {}
}
