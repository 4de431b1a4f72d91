package rapport.sales.target;

import static rapport.sales.db.Tables.TARGET;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.jobs.AccountLine;
import rapport.sales.TargetId;

/// Says who goes for targets.
@Service
@Transactional
class GiveTargets {
    private final DSLContext db;

    GiveTargets(DSLContext db) {
        this.db = db;
    }

    /// @param to null for nobody
    /// @return false where there is no such target, or none that the viewer may change
    boolean one(TargetId id, @Nullable OwnerId to, Viewer by) {
        return db.update(TARGET)
                        .set(TARGET.OWNER_ID, to)
                        .where(TARGET.ID.eq(id))
                        .and(TargetSight.of(by, Right.EDIT))
                        .execute()
                == 1;
    }

    /// @param to  null for nobody
    /// @param ids targets that the viewer may change
    /// @return those that belonged to them already
    List<AccountLine> to(@Nullable OwnerId to, Collection<UUID> ids, Viewer by) {
        var those = TARGET.ID.in(ids.stream().map(TargetId::new).toList());
        List<AccountLine> same = db.select(TARGET.ID, PartyNamed.name(TARGET.PARTY_ID, by.rights()))
                .from(TARGET)
                .where(those)
                .and(TARGET.OWNER_ID.isNotDistinctFrom(to))
                .fetch(row ->
                        AccountLine.skipped(row.value2(), "Belongs to them already.", "/targets/" + row.value1()));
        db.update(TARGET)
                .set(TARGET.OWNER_ID, to)
                .where(those)
                .and(TARGET.OWNER_ID.isDistinctFrom(to))
                .execute();
        return same;
    }
}
