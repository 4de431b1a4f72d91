package rapport.customers.household;

import java.util.List;

/// The form for a new household.
///
/// @param people    who may live there; those that are taken in are ticked
/// @param others    further names, one a line
/// @param addresses of which one is shared; none where the list is empty
public record NewHouseholdPage(
        String with,
        String name,
        List<Somebody> people,
        String others,
        String since,
        List<ToShare> addresses,
        String address,
        List<ToShare> phones,
        String phone,
        String problem) {

    public record Somebody(String id, String name, String born, boolean taken, String role) {}

    public HouseholdRole[] roles() {
        return HouseholdRole.values();
    }
}
