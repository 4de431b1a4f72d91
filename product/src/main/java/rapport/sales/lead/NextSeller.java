package rapport.sales.lead;

import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.company.CompanyDay;
import rapport.work.handout.HandOut;
import rapport.work.handout.Policy;
import rapport.work.handout.Presence;

/// Who of a team gets the lead that has just come.
@Component
public class NextSeller {
    private final Presence presence;
    private final Sellers sellers;
    private final CompanyDay companyDay;

    NextSeller(Presence presence, Sellers sellers, CompanyDay companyDay) {
        this.presence = presence;
        this.sellers = sellers;
        this.companyDay = companyDay;
    }

    /// Empty where nobody of it is there today.
    public Optional<OwnerId> of(OwnerId team, Policy policy) {
        List<OwnerId> present = presence.of(team, companyDay.today());
        return HandOut.of(policy, sellers.among(present, DSL.falseCondition()), Integer.MAX_VALUE, List.of(team))
                .values()
                .stream()
                .findFirst();
    }
}
