package rapport.customers.page;

import java.util.List;
import rapport.listing.Cell;

/// The first line of a party's page: who is this, in five seconds.
///
/// @param work  the first employment, as in “Head of Purchasing at Halden Robotics”
/// @param roles what the party is to us, and since when
/// @param place the town, and what time it is there when we know
public record PartyHead(
        String id,
        boolean person,
        String name,
        String initials,
        int hue,
        List<Work> work,
        List<Cell.Chip> roles,
        String place,
        String email,
        String phone) {

    /// @param href the page of the organisation
    public record Work(String title, String organisation, String href) {}

    public String path() {
        return (person ? "/people/" : "/organisations/") + id;
    }
}
