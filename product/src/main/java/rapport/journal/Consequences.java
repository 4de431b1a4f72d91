package rapport.journal;

import java.util.List;

/// Acts that only mean something as long as another stands, and are taken back with it: what
/// somebody answered to a question that an import has asked. A module that knows of such acts
/// contributes one as a bean.
public interface Consequences {
    /// @return those that still stand; empty where nothing follows from this act
    List<ChangeSetId> of(ChangeSetId act);

    /// Whether taking an act back ends something although it has changed no row: an import of
    /// which every row waits has only asked, and whoever takes it back asks no more.
    default boolean outlasts(ChangeSetId act) {
        return false;
    }
}
