package rapport.work.syncing;

import static org.jooq.impl.DSL.condition;
import static rapport.work.db.Tables.EVENT;
import static rapport.work.db.Tables.LINKED_EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.work.PieceId;

/// Which event there is which of ours.
@Component
class LinkedEvents {
    private static final int MOST = 200;

    private final DSLContext db;

    LinkedEvents(DSLContext db) {
        this.db = db;
    }

    /// How our side of an event stands.
    ///
    /// @param href where it stands there; null for what does not yet
    record Ours(
            PieceId piece,
            String uid,
            String mark,
            @Nullable String href) {}

    Map<String, String> etags(AccountId account) {
        return db.select(LINKED_EVENT.HREF, LINKED_EVENT.ETAG)
                .from(LINKED_EVENT)
                .where(LINKED_EVENT.ACCOUNT_ID.eq(account))
                .fetchMap(LINKED_EVENT.HREF, LINKED_EVENT.ETAG);
    }

    Optional<LinkedEvent> find(AccountId account, String href) {
        return read(account, LINKED_EVENT.HREF.eq(href)).stream().findFirst();
    }

    /// What ours is to be written there: new, or changed since both were the same. What was refused there as it is
    /// waits until it changes.
    List<Ours> toWrite(AccountId account, Instant since) {
        return db.select(EVENT.PIECE_ID, EVENT.UID, EVENT.MARK, LINKED_EVENT.HREF)
                .from(EVENT)
                .leftJoin(LINKED_EVENT)
                .on(LINKED_EVENT.PIECE_ID.eq(EVENT.PIECE_ID))
                .and(LINKED_EVENT.ACCOUNT_ID.eq(account))
                .where(EVENT.OWNER_ID.eq(OwnerId.of(account)))
                .and(EVENT.STANDS)
                .and(LINKED_EVENT.HREF.isNotNull().or(EVENT.ENDS_AT.gt(since)))
                .and(LINKED_EVENT.MARK.isDistinctFrom(EVENT.MARK))
                .and(LINKED_EVENT
                        .PROBLEM
                        .isNull()
                        .or(LINKED_EVENT.PROBLEM.eq(""))
                        .or(LINKED_EVENT.SENDING_MARK.ne(EVENT.MARK)))
                .orderBy(EVENT.PIECE_ID)
                .limit(MOST)
                .fetch(Records.mapping(Ours::new));
    }

    /// What is to go there, because it is here no more, or not in this calendar.
    List<LinkedEvent> toDelete(AccountId account) {
        return read(
                account,
                LINKED_EVENT
                        .PIECE_ID
                        .isNotNull()
                        .and(LINKED_EVENT.PROBLEM.eq(""))
                        .and(condition(
                                "not exists (select from work.event where event.piece_id = {0} and event.owner_id = {1}"
                                        + " and event.stands)",
                                LINKED_EVENT.PIECE_ID, OwnerId.of(account).value())));
    }

    /// The mark of a piece as it stands now; empty where it is none that a calendar shows.
    Optional<Standing> standing(PieceId piece) {
        return db.select(EVENT.OWNER_ID, EVENT.STANDS, EVENT.MARK)
                .from(EVENT)
                .where(EVENT.PIECE_ID.eq(piece))
                .fetchOptional(Records.mapping(Standing::new));
    }

    record Standing(@Nullable OwnerId owner, boolean stands, String mark) {}

    /// Ours by the name that it has everywhere; what is dropped comes last.
    Optional<PieceId> named(AccountId account, String uid) {
        return db.select(EVENT.PIECE_ID)
                .from(EVENT)
                .where(EVENT.UID.eq(uid))
                .and(EVENT.OWNER_ID.eq(OwnerId.of(account)))
                .orderBy(EVENT.STANDS.desc(), EVENT.PIECE_ID)
                .limit(1)
                .fetchOptional(EVENT.PIECE_ID);
    }

    @Transactional
    void keep(AccountId account, LinkedEvent one, String problem) {
        db.insertInto(LINKED_EVENT)
                .set(LINKED_EVENT.ACCOUNT_ID, account)
                .set(LINKED_EVENT.HREF, one.href())
                .set(LINKED_EVENT.UID, one.uid())
                .set(LINKED_EVENT.ETAG, one.etag())
                .set(LINKED_EVENT.BODY, one.body())
                .set(LINKED_EVENT.PIECE_ID, one.piece())
                .set(LINKED_EVENT.MARK, one.mark())
                .set(LINKED_EVENT.SENDING, one.sending())
                .set(LINKED_EVENT.SENDING_MARK, one.sendingMark())
                .set(LINKED_EVENT.PROBLEM, problem)
                .onConflict(LINKED_EVENT.ACCOUNT_ID, LINKED_EVENT.HREF)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Transactional
    void remove(AccountId account, Collection<String> hrefs) {
        db.deleteFrom(LINKED_EVENT)
                .where(LINKED_EVENT.ACCOUNT_ID.eq(account))
                .and(LINKED_EVENT.HREF.in(hrefs))
                .execute();
    }

    /// How many stand in both, and what is wrong with some.
    Count count(AccountId account) {
        var problems = db.select(LINKED_EVENT.PROBLEM)
                .from(LINKED_EVENT)
                .where(LINKED_EVENT.ACCOUNT_ID.eq(account))
                .and(LINKED_EVENT.PROBLEM.ne(""))
                .orderBy(LINKED_EVENT.HREF)
                .limit(10)
                .fetch(LINKED_EVENT.PROBLEM);
        int all =
                db.fetchCount(LINKED_EVENT, LINKED_EVENT.ACCOUNT_ID.eq(account).and(LINKED_EVENT.PIECE_ID.isNotNull()));
        return new Count(all, problems);
    }

    record Count(int inStep, List<String> problems) {}

    private List<LinkedEvent> read(AccountId account, Condition which) {
        return db.select(
                        LINKED_EVENT.HREF,
                        LINKED_EVENT.UID,
                        LINKED_EVENT.ETAG,
                        LINKED_EVENT.BODY,
                        LINKED_EVENT.PIECE_ID,
                        LINKED_EVENT.MARK,
                        LINKED_EVENT.SENDING,
                        LINKED_EVENT.SENDING_MARK)
                .from(LINKED_EVENT)
                .where(LINKED_EVENT.ACCOUNT_ID.eq(account))
                .and(which)
                .orderBy(LINKED_EVENT.HREF)
                .limit(MOST)
                .fetch(Records.mapping(LinkedEvent::new));
    }
}
