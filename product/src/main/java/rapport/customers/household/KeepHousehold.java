package rapport.customers.household;

import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;

/// Who comes and goes, as what they live there, what the household is called and what its members share.
@Service
@Transactional
public class KeepHousehold {
    private final DSLContext db;
    private final HouseholdRows households;
    private final Memberships memberships;
    private final MoveIn moveIn;
    private final SharedFacts shared;
    private final OpenFields fields;
    private final CompanyDay companyDay;

    KeepHousehold(
            DSLContext db,
            HouseholdRows households,
            Memberships memberships,
            MoveIn moveIn,
            SharedFacts shared,
            OpenFields fields,
            CompanyDay companyDay) {
        this.db = db;
        this.households = households;
        this.memberships = memberships;
        this.moveIn = moveIn;
        this.shared = shared;
        this.fields = fields;
        this.companyDay = companyDay;
    }

    public Keeping join(PartyId household, Joining joining, Viewer viewer) {
        fields.demandMembers(viewer);
        if (households.lock(household, viewer).isEmpty()) {
            return new Keeping.Missing();
        }
        var hindrance = moveIn.hindrance(List.of(joining), viewer);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        moveIn.write(household, List.of(joining));
        return changed(household);
    }

    public Keeping give(PartyId household, PartyId person, HouseholdRole role, Viewer viewer) {
        return ofMember(household, person, viewer, () -> memberships.give(household, person, role));
    }

    /// Left today, and stays in the past of both.
    public Keeping leave(PartyId household, PartyId person, Viewer viewer) {
        return ofMember(household, person, viewer, () -> memberships.end(household, person, companyDay.today()));
    }

    public Keeping call(PartyId household, String typed, Viewer viewer) {
        String name = CleanText.of(typed);
        String wrong = NewHousehold.problem(name);
        if (!wrong.isEmpty()) {
            return new Keeping.Refused(wrong);
        }
        if (households.lock(household, viewer).isEmpty()) {
            return new Keeping.Missing();
        }
        db.update(PARTY).set(PARTY.NAME, name).where(PARTY.ID.eq(household)).execute();
        return changed(household);
    }

    /// @param of an address of a member; null for none
    Keeping shareAddress(PartyId household, @Nullable UUID of, Viewer viewer) {
        fields.demandAddress(viewer);
        if (households.lock(household, viewer).isEmpty()) {
            return new Keeping.Missing();
        }
        shared.address(household, of);
        return changed(household);
    }

    /// @param of a phone of a member; null for none
    Keeping sharePhone(PartyId household, @Nullable UUID of, Viewer viewer) {
        fields.demandPhone(viewer);
        if (households.lock(household, viewer).isEmpty()) {
            return new Keeping.Missing();
        }
        shared.phone(household, of);
        return changed(household);
    }

    private Keeping ofMember(PartyId household, PartyId person, Viewer viewer, BooleanSupplier write) {
        fields.demandMembers(viewer);
        boolean there = households.lock(household, viewer).isPresent()
                && !memberships.lockPeople(List.of(person), viewer).isEmpty();
        return there && write.getAsBoolean() ? changed(household) : new Keeping.Missing();
    }

    private Keeping changed(PartyId household) {
        households.refresh(List.of(household));
        return new Keeping.Done(household);
    }
}
