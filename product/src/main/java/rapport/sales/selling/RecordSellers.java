package rapport.sales.selling;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.sales.OpportunityId;

/// Writes down who sells with whom, for the sample company.
@Service
@Transactional
public class RecordSellers {
    private final DealSellers sellers;
    private final Clock clock;

    RecordSellers(DealSellers sellers, Clock clock) {
        this.sellers = sellers;
        this.clock = clock;
    }

    public void one(OpportunityId deal, AccountId account, int share, AccountId by) {
        sellers.put(deal, account, share, by, clock.instant());
    }
}
