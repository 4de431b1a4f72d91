package rapport.sales.opportunity;

import java.util.List;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.sales.OpportunityId;

/// Deletes many deals. Their customers stay.
record DeleteOpportunities(RemoveOpportunities remove) implements BulkAct {
    @Override
    public String list() {
        return ActsOnOpportunities.LIST;
    }

    @Override
    public String key() {
        return "delete";
    }

    @Override
    public String label() {
        return "Delete";
    }

    @Override
    public String icon() {
        return "trash-2";
    }

    @Override
    public Right right() {
        return Right.DELETE;
    }

    @Override
    public boolean isGrave() {
        return true;
    }

    @Override
    public String sentence(List<String> answers) {
        return "Delete deals";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        remove.delete(ids.stream().map(OpportunityId::new).toList());
        return List.of();
    }
}
