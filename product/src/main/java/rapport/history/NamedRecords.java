package rapport.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;

/// What all modules call their records, asked with one statement.
@Component
public class NamedRecords {
    /// @param path the address of its page
    public record Named(String name, String path) {}

    private final DSLContext db;
    private final List<RecordsTold> told;

    NamedRecords(DSLContext db, List<RecordsTold> told) {
        this.db = db;
        this.told = told;
    }

    /// Those among these that the viewer may see; ids of anything else are none.
    public Map<UUID, Named> of(Collection<UUID> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return told.stream()
                .<Select<Record3<UUID, String, String>>>map(one -> one.named(ids, viewer))
                .reduce(Select::unionAll)
                .map(db::fetch)
                .map(rows -> rows.intoMap(
                        row -> row.get(0, UUID.class),
                        row -> new Named(row.get(1, String.class), row.get(2, String.class))))
                .orElse(Map.of());
    }

    /// The viewer who sees only the records that he may change.
    public Viewer changing(Viewer viewer) {
        Viewer changing = viewer;
        for (RecordsTold one : told) {
            changing = changing.narrowedTo(one.recordKind(), Right.EDIT);
        }
        return changing;
    }
}
