package rapport.notices;

import static rapport.notices.db.Tables.NOTICE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// What people were told, each seen by that person only.
@Component
public class Notices {
    /// How many notices are unread, and the latest of all.
    public record Standing(int unread, NoticeId latest) {}

    private final DSLContext db;
    private final OpenPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(DSLContext db, OpenPages pages, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /// Tells a person something, once the transaction of the caller is committed.
    ///
    /// @param sentence with its full stop
    /// @param action   what the link offers, in two or three words
    /// @param link     a page of ours
    @Transactional
    public void tell(AccountId account, NoticeKind kind, String sentence, String action, String link) {
        Instant now = clock.instant();
        NoticeId told = db.insertInto(NOTICE)
                .set(NOTICE.ACCOUNT_ID, account)
                .set(NOTICE.KIND, kind)
                .set(NOTICE.SENTENCE, sentence)
                .set(NOTICE.ACTION, action)
                .set(NOTICE.LINK, link)
                .set(NOTICE.CREATED_AT, now)
                .returning(NOTICE.ID)
                .fetchSingle(NOTICE.ID);
        pages.tell(Topic.noticesOf(account));
        events.publishEvent(new NoticeTold(account, told, kind, now));
    }

    /// Newest first.
    ///
    /// @param before the notice after which the page begins, or [NoticeId#NONE] for the first page
    public List<Notice> latest(AccountId account, NoticeId before, int count) {
        return read(account, before.equals(NoticeId.NONE) ? DSL.noCondition() : NOTICE.ID.lt(before), count);
    }

    /// The latest that came after another, oldest first.
    public List<Notice> since(AccountId account, NoticeId after, int count) {
        return read(account, NOTICE.ID.gt(after), count).reversed();
    }

    /// Empty when it was read meanwhile, or is not theirs.
    public Optional<Notice> unread(AccountId account, NoticeId id) {
        return read(account, NOTICE.ID.eq(id).and(NOTICE.READ_AT.isNull()), 1).stream()
                .findFirst();
    }

    public Standing standing(AccountId account) {
        return db.select(
                        DSL.field(db.selectCount().from(NOTICE).where(unread(account))),
                        DSL.field(db.select(NOTICE.ID)
                                .from(NOTICE)
                                .where(NOTICE.ACCOUNT_ID.eq(account))
                                .orderBy(NOTICE.ID.desc())
                                .limit(1)))
                .fetchSingle(row -> new Standing(row.value1(), row.value2() == null ? NoticeId.NONE : row.value2()));
    }

    @Transactional
    public void read(AccountId account, NoticeId id) {
        markRead(account, NOTICE.ID.eq(id));
    }

    /// Marks all of them as read up to the latest that the person has seen.
    @Transactional
    public void readUpTo(AccountId account, NoticeId latestSeen) {
        markRead(account, NOTICE.ID.le(latestSeen));
    }

    /// Forgets what is older, read or not.
    @Transactional
    public int forget(Instant olderThan) {
        return db.deleteFrom(NOTICE).where(NOTICE.CREATED_AT.lt(olderThan)).execute();
    }

    private void markRead(AccountId account, Condition which) {
        int marked = db.update(NOTICE)
                .set(NOTICE.READ_AT, clock.instant())
                .where(unread(account))
                .and(which)
                .execute();
        if (marked > 0) {
            pages.tell(Topic.noticesOf(account));
        }
    }

    private static Condition unread(AccountId account) {
        return NOTICE.ACCOUNT_ID.eq(account).and(NOTICE.READ_AT.isNull());
    }

    private List<Notice> read(AccountId account, Condition which, int count) {
        return db.select(
                        NOTICE.ID,
                        NOTICE.KIND,
                        NOTICE.SENTENCE,
                        NOTICE.ACTION,
                        NOTICE.LINK,
                        NOTICE.CREATED_AT,
                        NOTICE.READ_AT)
                .from(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(account))
                .and(which)
                .orderBy(NOTICE.ID.desc())
                .limit(count)
                .fetch(Records.mapping(Notice::new));
    }
}
