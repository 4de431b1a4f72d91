package rapport.work.inviting;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.work.db.Tables.EVENT;
import static rapport.work.db.Tables.GUEST;
import static rapport.work.db.Tables.TOLD_EVENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.jobs.Regular;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.work.PieceId;

/// Finds the appointments of which guests have to hear, whichever act has changed them: new
/// guests, another time, called off, deleted.
@Component
class TellGuests implements Regular {
    private static final int MOST = 50;

    private final DSLContext db;
    private final WriteToGuests write;
    private final ChangeSets changeSets;
    private final Clock clock;

    TellGuests(DSLContext db, WriteToGuests write, ChangeSets changeSets, Clock clock) {
        this.db = db;
        this.write = write;
        this.changeSets = changeSets;
        this.clock = clock;
    }

    @Override
    public void now(Instant now) {
        var act = NamedAct.of(null, "Write to guests", Source.JOB).notUndoable();
        news().forEach(piece -> changeSets.during(act, () -> write.about(piece, clock.instant())));
        over().forEach(piece -> changeSets.during(act, () -> write.calledOff(piece, clock.instant())));
    }

    private List<PieceId> news() {
        return db.select(EVENT.PIECE_ID)
                .from(EVENT)
                .leftJoin(TOLD_EVENT)
                .on(TOLD_EVENT.PIECE_ID.eq(EVENT.PIECE_ID))
                .where(EVENT.PIECE_ID
                        .in(select(GUEST.PIECE_ID).from(GUEST))
                        .or(EVENT.PIECE_ID.in(select(TOLD_EVENT.PIECE_ID).from(TOLD_EVENT))))
                .and(EVENT.STANDS)
                .and(EVENT.MARK
                        .isDistinctFrom(TOLD_EVENT.MARK)
                        .or(TOLD_EVENT.GUESTS.isDistinctFrom(Guests.invited(EVENT.PIECE_ID))))
                .limit(MOST)
                .fetch(EVENT.PIECE_ID);
    }

    private List<PieceId> over() {
        return db.select(TOLD_EVENT.PIECE_ID)
                .from(TOLD_EVENT)
                .where(notExists(selectOne()
                        .from(EVENT)
                        .where(EVENT.PIECE_ID.eq(TOLD_EVENT.PIECE_ID))
                        .and(EVENT.STANDS)))
                .limit(MOST)
                .fetch(TOLD_EVENT.PIECE_ID);
    }
}
