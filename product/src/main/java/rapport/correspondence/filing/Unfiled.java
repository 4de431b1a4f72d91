package rapport.correspondence.filing;

import static rapport.correspondence.db.Tables.UNFILED;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.database.BulkInsert;
import rapport.messages.Message;
import rapport.messages.MessageId;

/// Messages of which nobody knows whose they are. Those of one's own box only oneself sees; those
/// of shared boxes everybody.
@Component
public class Unfiled {
    private static final int MOST_COUNTED = 100;

    private final DSLContext db;
    private final Clock clock;

    Unfiled(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What a program sent, a newsletter say, is set aside at once.
    void add(List<Message> messages) {
        BulkInsert.into(UNFILED, messages)
                .set(UNFILED.MESSAGE_ID, Message::id)
                .set(UNFILED.BOX_ID, Message::box)
                .set(UNFILED.ACCOUNT_ID, Message::account)
                .set(UNFILED.FROM_ADDRESS, one -> one.from().address())
                .set(UNFILED.AT, Message::at)
                .set(UNFILED.ASIDE_AT, one -> one.automatic() ? clock.instant() : null)
                .run(db);
    }

    /// The latest first.
    ///
    /// @param aside those that were set aside
    public List<MessageId> of(Viewer viewer, boolean aside, int most) {
        return db.select(UNFILED.MESSAGE_ID)
                .from(UNFILED)
                .where(seenBy(viewer))
                .and(aside ? UNFILED.ASIDE_AT.isNotNull() : UNFILED.ASIDE_AT.isNull())
                .orderBy(UNFILED.MESSAGE_ID.desc())
                .limit(most)
                .fetch(UNFILED.MESSAGE_ID);
    }

    /// How many wait; more than a hundred are not counted.
    public int waiting(Viewer viewer) {
        return db.fetchCount(db.selectOne()
                .from(UNFILED)
                .where(seenBy(viewer))
                .and(UNFILED.ASIDE_AT.isNull())
                .limit(MOST_COUNTED));
    }

    /// Whether it waits still, and for this viewer too.
    public boolean has(MessageId id, Viewer viewer) {
        return db.fetchExists(UNFILED, UNFILED.MESSAGE_ID.eq(id).and(seenBy(viewer)));
    }

    /// All that came from the same address and that the viewer sees, this one among them; held
    /// until the transaction ends.
    List<MessageId> fromSame(MessageId id, Viewer viewer) {
        Optional<String> from = db.select(UNFILED.FROM_ADDRESS)
                .from(UNFILED)
                .where(UNFILED.MESSAGE_ID.eq(id))
                .and(seenBy(viewer))
                .fetchOptional(UNFILED.FROM_ADDRESS);
        return from.map(address -> db.select(UNFILED.MESSAGE_ID)
                        .from(UNFILED)
                        .where(DSL.lower(UNFILED.FROM_ADDRESS).eq(DSL.lower(address)))
                        .and(seenBy(viewer))
                        .and(UNFILED.ASIDE_AT.isNull().or(UNFILED.MESSAGE_ID.eq(id)))
                        .orderBy(UNFILED.MESSAGE_ID)
                        .forUpdate()
                        .fetch(UNFILED.MESSAGE_ID))
                .orElse(List.of());
    }

    void remove(List<MessageId> ids) {
        db.deleteFrom(UNFILED).where(UNFILED.MESSAGE_ID.in(ids)).execute();
    }

    boolean setAside(MessageId id, Viewer viewer) {
        return db.update(UNFILED)
                        .set(UNFILED.ASIDE_AT, clock.instant())
                        .where(UNFILED.MESSAGE_ID.eq(id))
                        .and(UNFILED.ASIDE_AT.isNull())
                        .and(seenBy(viewer))
                        .execute()
                == 1;
    }

    private static Condition seenBy(Viewer viewer) {
        return UNFILED.ACCOUNT_ID.isNull().or(UNFILED.ACCOUNT_ID.eq(viewer.id()));
    }
}
