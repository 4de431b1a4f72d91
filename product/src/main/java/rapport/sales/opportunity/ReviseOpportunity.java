package rapport.sales.opportunity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.listing.cells.CellEdited;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactChange;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.Revising;
import rapport.sales.fact.Revision;
import rapport.sales.fact.TermsFact;

/// Changes facts of a deal, wherever they were edited: all of them, or none.
@Service
@Transactional
public class ReviseOpportunity {
    private final Opportunities opportunities;
    private final Revising revising;
    private final OwnFacts facts;
    private final Clock clock;

    ReviseOpportunity(Opportunities opportunities, Revising revising, OwnFacts facts, Clock clock) {
        this.opportunities = opportunities;
        this.revising = revising;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param was what stood there when somebody began
    CellEdited of(OpportunityId id, TermsFact<Terms> fact, String was, String typed, Viewer by) {
        return all(id, List.of(new FactChange<>(fact, was, typed)), by).ofOne();
    }

    /// Changes the facts in which the one differs from the other, both as somebody would type them, by the keys of the
    /// facts.
    public Revision between(OpportunityId id, Map<String, String> was, Map<String, String> now, Viewer by) {
        return all(id, FactChange.between(was, now, facts.after(Fact.ALL, SalesKinds.OPPORTUNITY, by)), by);
    }

    private Revision all(OpportunityId id, List<FactChange<Terms>> changes, Viewer by) {
        return opportunities
                .lock(id, by, Right.EDIT)
                .map(deal -> switch (revising.read(SalesKinds.OPPORTUNITY, deal.terms(), changes, Terms::owner, by)) {
                    case Revising.Read.Not<Terms>(var why) -> why;
                    case Revising.Read.Understood<Terms>(var terms) -> {
                        opportunities.save(deal, deal.with(terms), by.id(), clock.instant());
                        yield new Revision.Done();
                    }
                })
                .orElseGet(Revision.Missing::new);
    }
}
