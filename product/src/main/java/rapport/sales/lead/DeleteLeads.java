package rapport.sales.lead;

import java.util.List;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;

/// Deletes many leads. Who asks stays.
record DeleteLeads(RemoveLeads remove) implements BulkAct {
    @Override
    public String list() {
        return ActsOnLeads.LIST;
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
        return "Delete leads";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        remove.many(ids, by);
        return List.of();
    }
}
