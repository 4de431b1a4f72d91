package rapport.customers.household;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.places.Located;

/// A household: who lives there, what they share and what happened with all of them.
///
/// @param members those whom the viewer may see
/// @param past    the same of those who left
/// @param address the lines of the shared address
/// @param located where that is; null where there is none, or the tables of places do not know it
/// @param shows   whether the roles of the viewer show who lives with whom
public record HouseholdPage(
        String id,
        String name,
        String initials,
        int hue,
        boolean editable,
        boolean deletable,
        boolean shows,
        List<Member> members,
        List<Member> past,
        List<String> address,
        @Nullable Located located,
        String phone,
        String phoneShown,
        List<Content> story,
        List<Content> cards) {

    /// @param until empty while somebody lives there
    public record Member(
            String id,
            String name,
            String path,
            String initials,
            int hue,
            HouseholdRole role,
            String since,
            String until) {}

    public String path() {
        return "/households/" + id;
    }

    public HouseholdRole[] roles() {
        return HouseholdRole.values();
    }
}
