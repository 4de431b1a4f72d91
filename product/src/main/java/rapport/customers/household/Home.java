package rapport.customers.household;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// With whom a person lives, as a card on the page of that person.
///
/// @param household null where they live in none that the viewer may see
/// @param open      whether the viewer may make one, or add the person to one
/// @param found     whether a household was found with the person that the viewer may make
/// @param typed     the name of a household that was typed
public record Home(
        String person,
        String name,
        @Nullable Household household,
        boolean open,
        boolean found,
        String typed,
        String problem) {

    /// @param role   as what the person lives there
    /// @param others who lives there too
    public record Household(
            String name, String path, HouseholdRole role, String since, List<HouseholdPage.Member> others) {}

    public HouseholdRole[] roles() {
        return HouseholdRole.values();
    }
}
