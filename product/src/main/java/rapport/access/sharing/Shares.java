package rapport.access.sharing;

import static org.jooq.impl.DSL.coalesce;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.SHARE;
import static rapport.access.db.Tables.TEAM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;

/// All shares. Whoever writes has made sure that the viewer may change the record.
@Component
public class Shares {
    /// So many are a matter for a team and a role, not for sharing one by one; and each widens the conditions of all
    /// that somebody reads.
    private static final int MOST_WITH_ONE = 1_000;

    private final DSLContext db;

    Shares(DSLContext db) {
        this.db = db;
    }

    public List<Share> of(String kind, UUID record) {
        var colleague = ACCOUNT.as("colleague");
        var sharer = ACCOUNT.as("sharer");
        return db.select(SHARE.ID, SHARE.WITH_ID, coalesce(colleague.NAME, TEAM.NAME), SHARE.MAY_EDIT, sharer.NAME)
                .from(SHARE)
                .join(sharer)
                .on(sharer.ID.eq(SHARE.SHARED_BY))
                .leftJoin(colleague)
                .on("{0} = {1}", colleague.ID, SHARE.WITH_ID)
                .leftJoin(TEAM)
                .on("{0} = {1}", TEAM.ID, SHARE.WITH_ID)
                .where(SHARE.RECORD_ID.eq(record))
                .and(SHARE.RECORD_KIND.eq(kind))
                .orderBy(SHARE.ID)
                .fetch(row -> new Share(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// Shares it, or changes what a share allows.
    ///
    /// @return false when too much is shared with this one already
    @Transactional
    public boolean share(String kind, UUID record, OwnerId with, boolean mayEdit, Viewer by) {
        if (db.fetchCount(SHARE, SHARE.WITH_ID.eq(with)) >= MOST_WITH_ONE) {
            return false;
        }
        db.insertInto(SHARE)
                .set(SHARE.RECORD_KIND, kind)
                .set(SHARE.RECORD_ID, record)
                .set(SHARE.WITH_ID, with)
                .set(SHARE.MAY_EDIT, mayEdit)
                .set(SHARE.SHARED_BY, by.id())
                .onConflict(SHARE.RECORD_ID, SHARE.WITH_ID)
                .doUpdate()
                .set(SHARE.MAY_EDIT, mayEdit)
                .execute();
        return true;
    }

    @Transactional
    public void end(String kind, UUID record, UUID share) {
        db.deleteFrom(SHARE)
                .where(SHARE.ID.eq(share))
                .and(SHARE.RECORD_ID.eq(record))
                .and(SHARE.RECORD_KIND.eq(kind))
                .execute();
    }
}
