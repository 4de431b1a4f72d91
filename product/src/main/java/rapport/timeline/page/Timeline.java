package rapport.timeline.page;

import java.util.List;

/// A timeline, or the older part of one, as it is shown.
///
/// @param name     of the party
/// @param together whether it is that of all who live in a household
/// @param choices  the ways to filter by; one of them is chosen
/// @param way      the chosen one, `search` the words looked for; both empty for all
/// @param withoutSearch the address of the same timeline without the words
/// @param older    the address of what came before; empty at the beginning of time
public record Timeline(
        String party,
        String name,
        boolean ofOrganisation,
        boolean together,
        List<Choice> choices,
        String way,
        String search,
        String withoutSearch,
        List<Group> groups,
        String older) {

    /// @param heading empty where the group goes on from the part above
    public record Group(String heading, List<Touch> touches) {}

    public record Choice(String id, String label, String href, boolean chosen) {}

    public boolean isFiltered() {
        return !way.isEmpty() || !search.isEmpty();
    }
}
