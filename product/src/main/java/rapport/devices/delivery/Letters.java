package rapport.devices.delivery;

import static rapport.devices.db.Tables.LETTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.notices.NoticeId;
import rapport.notices.NoticeKind;
import rapport.notices.NoticeTold;

/// What people are still to hear by mail. A reminder hurries; anything else waits a little, for whoever sits before the
/// page has read it by then.
@Component
class Letters {
    private static final Duration READ_MEANWHILE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 50;

    private final DSLContext db;

    Letters(DSLContext db) {
        this.db = db;
    }

    /// In the transaction of the caller.
    void add(NoticeTold told) {
        db.insertInto(LETTER)
                .set(LETTER.NOTICE_ID, told.notice())
                .set(LETTER.ACCOUNT_ID, told.account())
                .set(
                        LETTER.DUE_AT,
                        told.kind() == NoticeKind.REMINDER
                                ? told.at()
                                : told.at().plus(READ_MEANWHILE))
                .execute();
    }

    List<NoticeId> due(Instant now) {
        return db.select(LETTER.NOTICE_ID)
                .from(LETTER)
                .where(LETTER.DUE_AT.le(now))
                .orderBy(LETTER.DUE_AT)
                .limit(AT_ONCE)
                .fetch(LETTER.NOTICE_ID);
    }

    /// Whose it is; empty when somebody else was faster. In the transaction of the caller, which sends it.
    Optional<AccountId> take(NoticeId notice) {
        return db.deleteFrom(LETTER)
                .where(LETTER.NOTICE_ID.eq(notice))
                .returning(LETTER.ACCOUNT_ID)
                .fetchOptional(LETTER.ACCOUNT_ID);
    }
}
