package rapport.sales.target;

import static rapport.sales.db.Tables.TARGET;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.work.AttachedRecords;

/// Targets, as the moves about them call them: by their list, for the customer is named beside it.
@Component
class WorkOnTargets implements AttachedRecords {
    private final DSLContext db;

    WorkOnTargets(DSLContext db) {
        this.db = db;
    }

    @Override
    public String recordKind() {
        return SalesKinds.TARGET;
    }

    @Override
    public Map<UUID, Attached> named(Collection<UUID> ids, Viewer viewer) {
        return db.select(TARGET.ID, TargetFields.LIST_NAME, TARGET.PARTY_ID)
                .from(TARGET)
                .where(TARGET.ID.in(ids.stream().map(TargetId::new).toList()))
                .and(TargetSight.of(viewer))
                .fetchMap(
                        row -> row.value1().value(),
                        row -> new Attached(row.value2(), "/targets/" + row.value1(), row.value3()));
    }
}
