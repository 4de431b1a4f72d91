package rapport.journal;

import java.util.List;

/// Acts that only mean something as long as another stands, and are taken back with it: what somebody answered to a
/// question that an import has asked. A module that knows of such acts contributes one as a bean.
public interface Consequences {
    /// @return those that still stand; empty where nothing follows from this act
    List<ChangeSetId> of(ChangeSetId act);
}
