package rapport.customers.household;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;

/// Makes a household of people who live in none yet.
@Service
public class MakeHousehold {
    private final HouseholdRows households;
    private final MoveIn moveIn;
    private final SharedFacts shared;
    private final OpenFields fields;

    MakeHousehold(HouseholdRows households, MoveIn moveIn, SharedFacts shared, OpenFields fields) {
        this.households = households;
        this.moveIn = moveIn;
        this.shared = shared;
        this.fields = fields;
    }

    @Transactional
    public Keeping of(NewHousehold told, Viewer viewer) {
        String wrong = NewHousehold.problem(told.name());
        if (!wrong.isEmpty()) {
            return new Keeping.Refused(wrong);
        }
        if (told.members().isEmpty()) {
            return new Keeping.Refused("Somebody has to live there: choose at least one person.");
        }
        fields.demandMembers(viewer);
        if (told.address() != null) {
            fields.demandAddress(viewer);
        }
        if (told.phone() != null) {
            fields.demandPhone(viewer);
        }
        var hindrance = moveIn.hindrance(told.members(), viewer);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        var household = households.add(told.name(), viewer);
        moveIn.write(household, told.members());
        shared.address(household, told.address());
        shared.phone(household, told.phone());
        households.refresh(List.of(household));
        return new Keeping.Done(household);
    }
}
