package rapport.access.sharing;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.SHARE;
import static rapport.access.db.Tables.TEAM;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.access.db.tables.Account;

/// All shares. Whoever writes has made sure that the viewer may change the record.
@Component
public class Shares {
    /// So many are a matter for a team and a role, not for sharing one by one; and each widens the conditions of all
    /// that somebody reads.
    private static final int MOST_WITH_ONE = 1_000;

    private static final Account COLLEAGUE = ACCOUNT.as("colleague");
    private static final Account SHARER = ACCOUNT.as("sharer");

    private final DSLContext db;

    Shares(DSLContext db) {
        this.db = db;
    }

    public List<Share> of(String kind, UUID record) {
        return db.fetch(those(SHARE.RECORD_ID.eq(record).and(SHARE.RECORD_KIND.eq(kind))))
                .map(Records.mapping(Share::new));
    }

    /// The shares of a record whose id stands in a column of another table.
    public static Field<List<Share>> of(Field<UUID> record) {
        return multiset(those(SHARE.RECORD_ID.eq(record))).convertFrom(rows -> rows.map(Records.mapping(Share::new)));
    }

    private static Select<Record5<UUID, OwnerId, String, Boolean, String>> those(Condition which) {
        return select(SHARE.ID, SHARE.WITH_ID, coalesce(COLLEAGUE.NAME, TEAM.NAME), SHARE.MAY_EDIT, SHARER.NAME)
                .from(SHARE)
                .join(SHARER)
                .on(SHARER.ID.eq(SHARE.SHARED_BY))
                .leftJoin(COLLEAGUE)
                .on("{0} = {1}", COLLEAGUE.ID, SHARE.WITH_ID)
                .leftJoin(TEAM)
                .on("{0} = {1}", TEAM.ID, SHARE.WITH_ID)
                .where(which)
                .orderBy(SHARE.ID);
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

    /// Whoever may see or change one record may do so with another that stands for both from now on.
    @Transactional
    public void handOver(String kind, UUID from, UUID to) {
        var other = SHARE.as("other_share");
        db.update(SHARE)
                .set(SHARE.MAY_EDIT, true)
                .where(SHARE.RECORD_ID.eq(to))
                .and(SHARE.WITH_ID.in(select(other.WITH_ID)
                        .from(other)
                        .where(other.RECORD_ID.eq(from))
                        .and(other.MAY_EDIT)))
                .execute();
        db.deleteFrom(SHARE)
                .where(SHARE.RECORD_ID.eq(from))
                .and(SHARE.RECORD_KIND.eq(kind))
                .and(SHARE.WITH_ID.in(select(other.WITH_ID).from(other).where(other.RECORD_ID.eq(to))))
                .execute();
        db.update(SHARE)
                .set(SHARE.RECORD_ID, to)
                .where(SHARE.RECORD_ID.eq(from))
                .and(SHARE.RECORD_KIND.eq(kind))
                .execute();
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
