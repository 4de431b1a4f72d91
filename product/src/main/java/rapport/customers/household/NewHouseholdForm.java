package rapport.customers.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// What was typed into the form for a new household.
///
/// @param with    around whom the form was opened; empty for nobody
/// @param members who is ticked
/// @param others  further names, one a line
/// @param typed   everything, the role of each among it
record NewHouseholdForm(
        String with,
        String name,
        List<PartyId> members,
        String others,
        LocalDate since,
        String address,
        String phone,
        Map<String, String> typed) {

    HouseholdRole role(PartyId person, HouseholdRole otherwise) {
        String role = typed.getOrDefault("role-" + person, "");
        return role.isEmpty() ? otherwise : HouseholdRole.valueOf(role);
    }

    List<String> names() {
        return others.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    static @Nullable UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }
}
