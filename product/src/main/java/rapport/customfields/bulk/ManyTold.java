package rapport.customfields.bulk;

import java.util.List;
import java.util.UUID;
import rapport.access.Viewer;
import rapport.customfields.CustomField;
import rapport.jobs.AccountLine;

/// What becomes of records of a kind of which a field was set. The module that keeps the records
/// contributes it as a bean.
public interface ManyTold {
    boolean isFor(String recordKind);

    /// @param changed those among them that said something else before
    /// @param why     what held the others, in a sentence
    /// @return the others, each with the reason
    List<AccountLine> account(List<UUID> ids, List<UUID> changed, CustomField field, String why, Viewer by);
}
