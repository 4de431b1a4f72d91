package rapport.demo;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;
import rapport.customers.household.FindHouseholds;
import rapport.customers.household.LikelyHousehold;
import rapport.customers.household.MakeHousehold;
import rapport.customers.household.NewHousehold;

/// The households of the cast that somebody has put together already. The others are found.
@Component
class SampleHouseholds {
    private final LikelyHousehold likely;
    private final MakeHousehold make;
    private final FindHouseholds find;
    private final CompanyDay companyDay;

    SampleHouseholds(LikelyHousehold likely, MakeHousehold make, FindHouseholds find, CompanyDay companyDay) {
        this.likely = likely;
        this.make = make;
        this.find = find;
        this.companyDay = companyDay;
    }

    void bring(Cast cast, Map<String, PartyId> ids, Viewer by) {
        for (var sketch : cast.households()) {
            if (sketch.isKnown()) {
                var members = sketch.members().stream()
                        .map(member -> Objects.requireNonNull(ids.get(member)))
                        .toList();
                var since = companyDay.today().minusMonths(sketch.monthsTogether());
                var told = likely.of(members, since, by);
                make.of(
                        new NewHousehold(sketch.name() + " household", told.members(), told.address(), told.phone()),
                        by);
            }
        }
        find.now();
    }
}
