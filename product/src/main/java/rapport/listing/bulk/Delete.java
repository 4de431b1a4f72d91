package rapport.listing.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;

/// Deletes many records.
///
/// @param label    as the button says it
/// @param sentence as the history tells it
public record Delete(String list, String label, String sentence, Deleting deleting) implements BulkAct {
    /// How the records of a list are deleted, with what hangs on them.
    public interface Deleting {
        /// @return those that stay, and why
        List<AccountLine> of(List<UUID> ids, Viewer by);
    }

    public Delete(String list, String sentence, Deleting deleting) {
        this(list, "Delete", sentence, deleting);
    }

    @Override
    public String key() {
        return "delete";
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
        return sentence;
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        return deleting.of(ids, by);
    }
}
