package rapport.sales.target.proposing;

import java.util.List;

/// The organisations that a list proposes.
///
/// @param at      where those that are accepted are sent
/// @param problem why nobody can be proposed; empty where nothing stands in the way
/// @param more    whether there are more than are shown
/// @param all     the list of all of them, and `accept` where all are accepted at once; empty for a viewer who may not
public record ProposalsCard(
        String at, String list, String problem, List<Row> rows, boolean more, String all, String accept) {
    public record Row(String id, String name, String path) {}
}
