package rapport.history;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import rapport.access.Viewer;

/// Records of another module whose history is told: their names, as far as a viewer may see them. Modules whose tables
/// the
/// journal watches contribute one as a bean.
public interface RecordsTold {
    /// @param path the address of its page
    record Named(String name, String path) {}

    /// The kind of the records, as roles know it.
    String recordKind();

    /// Those among these that the viewer may see; ids of anything else are none.
    Map<UUID, Named> named(Collection<UUID> ids, Viewer viewer);
}
