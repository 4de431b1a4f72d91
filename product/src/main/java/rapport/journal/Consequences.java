package rapport.journal;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Acts that only mean something as long as another stands, and are taken back with it: what
/// somebody answered to a question that an import has asked. A module that knows of such acts
/// contributes one as a bean.
public interface Consequences {
    /// @return those that still stand; empty where nothing follows from this act
    List<ChangeSetId> of(ChangeSetId act);

    /// Of which acts taking them back ends something although they changed no row: an import of
    /// which every row waits has only asked, and whoever takes it back asks no more.
    default Condition outlasts(Field<UUID> act) {
        return DSL.falseCondition();
    }
}
