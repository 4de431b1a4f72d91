package rapport.sales.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.listing.cells.CellEdited;
import rapport.sales.OpportunityId;

/// Changes one fact of a deal, wherever it was edited.
@Service
@Transactional
class ReviseOpportunity {
    private final Opportunities opportunities;
    private final Owners owners;
    private final Clock clock;

    ReviseOpportunity(Opportunities opportunities, Owners owners, Clock clock) {
        this.opportunities = opportunities;
        this.owners = owners;
        this.clock = clock;
    }

    /// @param was what stood there when somebody began
    CellEdited of(OpportunityId id, Fact fact, String was, String typed, Viewer by) {
        Optional<Opportunity> found = opportunities.lock(id, by, Right.EDIT);
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        Opportunity deal = found.get();
        String stands = fact.typed(deal.terms());
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        return switch (fact.read(typed, deal.terms())) {
            case Fact.Read.Refused(var why) -> new CellEdited.Refused(why);
            case Fact.Read.Understood(var terms) -> save(deal, terms, by);
        };
    }

    private CellEdited save(Opportunity deal, Terms terms, Viewer by) {
        if (terms.owner() != null
                && !terms.owner().equals(deal.terms().owner())
                && owners.find(terms.owner()).filter(Owners.Named::open).isEmpty()) {
            return new CellEdited.Refused("Choose a colleague who works here, or a team.");
        }
        Instant now = clock.instant();
        opportunities.save(deal, deal.with(terms), by.id(), now);
        return new CellEdited.Done();
    }
}
