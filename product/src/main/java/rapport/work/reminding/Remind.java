package rapport.work.reminding;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.OwnerId;
import rapport.access.Viewers;
import rapport.jobs.Regular;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.web.Formats;
import rapport.work.PieceId;
import rapport.work.piece.Phase;
import rapport.work.piece.TellStandIn;

/// Reminds people ten minutes before what they have to do at a time, once for each time. What was over before anybody
/// could be told is left alone, and so are series: each of their times that matters is a piece of its own.
@Component
class Remind implements Regular {
    private static final Duration BEFORE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;

    private final DSLContext db;
    private final Notices notices;
    private final Accounts accounts;
    private final Viewers viewers;
    private final TellStandIn standIn;

    Remind(DSLContext db, Notices notices, Accounts accounts, Viewers viewers, TellStandIn standIn) {
        this.db = db;
        this.notices = notices;
        this.accounts = accounts;
        this.viewers = viewers;
        this.standIn = standIn;
    }

    @Override
    @Transactional
    public void now(Instant now) {
        db.select(PIECE.ID, PIECE.OWNER_ID, PIECE.SUBJECT, PIECE.DUE_AT)
                .from(PIECE)
                .where(PIECE.STANDING.eq(inline(Phase.OPEN)))
                .and(PIECE.FIRST_DAY.isNull())
                .and(PIECE.RULE.eq(inline("")))
                .and(PIECE.DUE_AT.gt(val(now, PIECE.DUE_AT)))
                .and(PIECE.DUE_AT.le(val(now.plus(BEFORE), PIECE.DUE_AT)))
                .and(PIECE.REMINDED_FOR.isDistinctFrom(PIECE.DUE_AT))
                .limit(AT_ONCE)
                .forUpdate()
                .skipLocked()
                .forEach(row -> {
                    db.update(PIECE)
                            .set(PIECE.REMINDED_FOR, row.value4())
                            .where(PIECE.ID.eq(row.value1()))
                            .execute();
                    tell(row.value1(), row.value2(), row.value3(), row.value4(), now);
                });
    }

    /// A team hears nothing: what waits in it is nobody's yet.
    private void tell(PieceId piece, @Nullable OwnerId owner, String subject, Instant at, Instant now) {
        var account = new AccountId(owner == null ? new UUID(0, 0) : owner.value());
        if (accounts.isOpen(account)) {
            long minutes = Math.max(1, Duration.between(now, at).toMinutes());
            String soon = "“" + subject + "” in " + minutes + (minutes == 1 ? " minute" : " minutes");
            Function<Formats, String> sentence = reader -> soon + ", at " + reader.time(at) + ".";
            notices.tell(
                    account,
                    NoticeKind.REMINDER,
                    sentence.apply(viewers.formatsOf(account)),
                    "Look at it",
                    "/work/" + piece);
            standIn.tell(account, NoticeKind.REMINDER, sentence, piece);
        }
    }
}
