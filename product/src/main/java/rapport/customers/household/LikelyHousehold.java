package rapport.customers.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// What a household of some people most likely is: called by their family names, with roles by their ages, sharing what
/// two of them have at least.
@Component
public class LikelyHousehold {
    private final LivingTogether together;

    LikelyHousehold(LivingTogether together) {
        this.together = together;
    }

    /// Of those among these people whom the viewer may change.
    public NewHousehold of(List<PartyId> members, LocalDate since, Viewer viewer) {
        var people = together.of(members, viewer);
        var roles = LikelyRoles.of(people.stream().map(LivesThere::born).toList());
        var joining = new ArrayList<Joining>();
        for (int n = 0; n < people.size(); n++) {
            joining.add(new Joining(people.get(n).id(), roles.get(n), since));
        }
        String name = HouseholdName.of(people.stream().map(LivesThere::family).toList());
        var shared = Shareable.of(people);
        return new NewHousehold(
                name.isEmpty() && !people.isEmpty() ? people.getFirst().name() + " household" : name,
                joining,
                shared.sharedAddress(),
                shared.sharedPhone());
    }
}
