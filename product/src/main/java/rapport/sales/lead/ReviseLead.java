package rapport.sales.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.ownership.GoAlong;
import rapport.listing.cells.CellEdited;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.FactChange;
import rapport.sales.fact.OwnFacts;
import rapport.sales.fact.Revising;
import rapport.sales.fact.Revision;
import rapport.sales.fact.TermsFact;

/// Changes facts of a lead, wherever they were edited: all of them, or none. With a new owner the party goes along.
@Service
@Transactional
public class ReviseLead {
    private final Leads leads;
    private final GoAlong along;
    private final Revising revising;
    private final OwnFacts facts;

    ReviseLead(Leads leads, GoAlong along, Revising revising, OwnFacts facts) {
        this.leads = leads;
        this.along = along;
        this.revising = revising;
        this.facts = facts;
    }

    /// @param was what stood there when somebody began
    CellEdited of(LeadId id, TermsFact<LeadTerms> fact, String was, String typed, Viewer by) {
        return all(id, List.of(new FactChange<>(fact, was, typed)), by).ofOne();
    }

    /// Changes the facts in which the one differs from the other, both as somebody would type them, by the keys of the
    /// facts.
    public Revision between(LeadId id, Map<String, String> was, Map<String, String> now, Viewer by) {
        return all(id, FactChange.between(was, now, facts.after(LeadFact.ALL, SalesKinds.LEAD, by)), by);
    }

    private Revision all(LeadId id, List<FactChange<LeadTerms>> changes, Viewer by) {
        return leads.lock(id, by, Right.EDIT)
                .map(lead -> switch (revising.read(SalesKinds.LEAD, lead.terms(), changes, LeadTerms::owner, by)) {
                    case Revising.Read.Not<LeadTerms>(var why) -> why;
                    case Revising.Read.Understood<LeadTerms>(var terms) -> save(lead, terms, by);
                })
                .orElseGet(Revision.Missing::new);
    }

    private Revision save(Lead lead, LeadTerms terms, Viewer by) {
        var before = lead.terms().owner();
        var now = terms.owner();
        if (!Objects.equals(before, now)) {
            along.with(List.of(new GoAlong.Handed(terms.party(), before, now)), by);
        }
        leads.save(lead, lead.with(terms));
        return new Revision.Done();
    }
}
