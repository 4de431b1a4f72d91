package rapport.history;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Record3;
import org.jooq.Select;
import rapport.access.Viewer;

/// Records of another module whose history is told: their names, as far as a viewer may see them. Modules whose tables
/// the journal watches contribute one as a bean.
public interface RecordsTold {
    /// The kind of the records, as roles know it.
    String recordKind();

    /// A statement that says of those among these that the viewer may see the id, the name, and the address of the
    /// page; ids of anything else are none.
    Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer);
}
