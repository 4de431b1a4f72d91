package rapport.customers.household;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;

/// Makes a household of a proposal, or rejects it for good.
@Service
@Transactional
class DecideHousehold {
    private final FoundHouseholds found;
    private final LikelyHousehold likely;
    private final MakeHousehold make;
    private final OpenFields fields;
    private final CompanyDay companyDay;

    DecideHousehold(
            FoundHouseholds found,
            LikelyHousehold likely,
            MakeHousehold make,
            OpenFields fields,
            CompanyDay companyDay) {
        this.found = found;
        this.likely = likely;
        this.make = make;
        this.fields = fields;
        this.companyDay = companyDay;
    }

    /// @param members those of the proposal who live there
    Keeping accept(UUID proposal, List<PartyId> members, Viewer viewer) {
        var open = found.lock(proposal, viewer);
        if (open.isEmpty()) {
            return new Keeping.Missing();
        }
        var living = open.get().parties().stream().filter(members::contains).toList();
        if (living.size() < 2) {
            return new Keeping.Refused("Leave at least two of them, or reject the proposal.");
        }
        return make.of(likely.of(living, companyDay.today(), viewer), viewer);
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
