package rapport.customers.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// Makes a household of a proposal, or rejects it for good.
@Service
@Transactional
class DecideHousehold {
    private final FoundHouseholds found;
    private final LivingTogether together;
    private final MakeHousehold make;
    private final OpenFields fields;
    private final Clock clock;

    DecideHousehold(
            FoundHouseholds found, LivingTogether together, MakeHousehold make, OpenFields fields, Clock clock) {
        this.found = found;
        this.together = together;
        this.make = make;
        this.fields = fields;
        this.clock = clock;
    }

    /// @param members those of the proposal who live there
    Keeping accept(UUID proposal, List<PartyId> members, Viewer viewer) {
        var open = found.lock(proposal, viewer);
        if (open.isEmpty()) {
            return new Keeping.Missing();
        }
        var people = together.of(open.get().parties(), viewer).stream()
                .filter(one -> members.contains(one.id()))
                .toList();
        if (people.size() < 2) {
            return new Keeping.Refused("Leave at least two of them, or reject the proposal.");
        }
        var shareable = Shareable.of(people);
        var roles = LikelyRoles.of(people.stream().map(LivesThere::born).toList());
        var joining = new ArrayList<Joining>();
        for (int n = 0; n < people.size(); n++) {
            joining.add(new Joining(people.get(n).id(), roles.get(n), LocalDate.now(clock)));
        }
        String name = HouseholdName.of(people.stream().map(LivesThere::family).toList());
        return make.of(
                new NewHousehold(
                        name.isEmpty() ? people.getFirst().name() + " household" : name,
                        joining,
                        shareable.sharedAddress(),
                        shareable.sharedPhone()),
                viewer);
    }

    Keeping reject(UUID proposal, Viewer viewer) {
        fields.demandMembers(viewer);
        var open = found.lock(proposal, viewer);
        if (open.isEmpty()) {
            return new Keeping.Missing();
        }
        found.reject(open.get(), viewer);
        return new Keeping.Done(new PartyId(proposal));
    }
}
