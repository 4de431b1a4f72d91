package rapport.sales.target;

import static rapport.sales.db.Tables.TARGET;

import java.util.List;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.sales.TargetId;

/// Takes many organisations off their target lists, with the moves.
record TakeOff(RemoveTargets remove) implements BulkAct {
    @Override
    public String list() {
        return "targets";
    }

    @Override
    public String key() {
        return "off";
    }

    @Override
    public String label() {
        return "Take off the list";
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
        return "Take off target lists";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        remove.those(TARGET.ID.in(ids.stream().map(TargetId::new).toList()));
        return List.of();
    }
}
