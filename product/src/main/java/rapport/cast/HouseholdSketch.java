package rapport.cast;

import java.util.List;

/// People who live at one address; `members` are keys of people.
///
/// @param monthsTogether for how many months we have known that they live together; 0 when nobody has noticed yet
/// @param phone          the one at home, or empty
public record HouseholdSketch(
        String key, String name, AddressSketch address, List<String> members, int monthsTogether, String phone) {
    public boolean isKnown() {
        return monthsTogether > 0;
    }
}
