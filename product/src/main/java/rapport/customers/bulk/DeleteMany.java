package rapport.customers.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.keeping.DeleteParties;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;

/// Deletes many parties, with everything that is known of them.
record DeleteMany(String list, DeleteParties delete, ManyParties parties) implements BulkAct {
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
        return "Delete many " + list;
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        var gone = delete.of(ids.stream().map(PartyId::new).toList(), by);
        return parties.others(ids, gone, "You may not delete it.", by);
    }
}
