package rapport.sales.lead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.ownership.GoAlong;
import rapport.listing.cells.CellEdited;
import rapport.sales.LeadId;

/// Changes one fact of a lead, wherever it was edited. With a new owner the party goes along.
@Service
@Transactional
class ReviseLead {
    private final Leads leads;
    private final GoAlong along;
    private final Owners owners;

    ReviseLead(Leads leads, GoAlong along, Owners owners) {
        this.leads = leads;
        this.along = along;
        this.owners = owners;
    }

    /// @param was what stood there when somebody began
    CellEdited of(LeadId id, LeadFact fact, String was, String typed, Viewer by) {
        Optional<Lead> found = leads.lock(id, by, Right.EDIT);
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        Lead lead = found.get();
        String stands = fact.typed(lead.terms());
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        return switch (fact.read(typed, lead.terms())) {
            case LeadFact.Read.Refused(var why) -> new CellEdited.Refused(why);
            case LeadFact.Read.Understood(var terms) -> save(lead, terms, by);
        };
    }

    private CellEdited save(Lead lead, LeadTerms terms, Viewer by) {
        var before = lead.terms().owner();
        var now = terms.owner();
        if (Objects.equals(before, now)) {
            leads.save(lead, lead.with(terms));
            return new CellEdited.Done();
        }
        if (now != null && owners.find(now).filter(Owners.Named::open).isEmpty()) {
            return new CellEdited.Refused("Choose a colleague who works here, or a team.");
        }
        along.with(List.of(new GoAlong.Handed(terms.party(), before, now)), by);
        leads.save(lead, lead.with(terms));
        return new CellEdited.Done();
    }
}
