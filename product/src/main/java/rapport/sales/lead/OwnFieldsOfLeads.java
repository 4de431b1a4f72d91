package rapport.sales.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customfields.CustomField;
import rapport.customfields.bulk.ManyTold;
import rapport.jobs.AccountLine;
import rapport.sales.SalesKinds;

/// Tells of which leads a field of the company was left as it was.
@Component
class OwnFieldsOfLeads implements ManyTold {
    private final GiveLeads leads;

    OwnFieldsOfLeads(GiveLeads leads) {
        this.leads = leads;
    }

    @Override
    public boolean isFor(String recordKind) {
        return recordKind.equals(SalesKinds.LEAD);
    }

    @Override
    public List<AccountLine> account(List<UUID> ids, List<UUID> changed, CustomField field, String why, Viewer by) {
        var others = new ArrayList<>(ids);
        others.removeAll(new HashSet<>(changed));
        return leads.skipped(others, why, by);
    }
}
