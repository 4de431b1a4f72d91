package rapport.messages.sending;

import static rapport.messages.db.Tables.DISPATCH;
import static rapport.messages.db.Tables.MESSAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.MessageState;
import rapport.messages.Messages;

/// The messages that are due, and what becomes of each. Before one is handed to the server it is
/// written down that it is, in a transaction of its own: no second node takes it, and after a
/// crash it is known that it may have gone.
@Component
class Waiting {
    private static final int AT_ONCE = 50;

    private final DSLContext db;
    private final Messages messages;

    Waiting(DSLContext db, Messages messages) {
        this.db = db;
        this.messages = messages;
    }

    List<MessageId> due(Instant now) {
        return db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(MessageState.WAITING))
                .and(MESSAGE.DUE_AT.le(now))
                .orderBy(MESSAGE.DUE_AT)
                .limit(AT_ONCE)
                .fetch(MESSAGE.ID);
    }

    /// Those that were being handed over when something broke off.
    List<MessageId> interrupted(Instant now, Duration longEnough) {
        return db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.STATE.eq(MessageState.SENDING))
                .and(MESSAGE.DUE_AT.lt(now.minus(longEnough)))
                .limit(AT_ONCE)
                .fetch(MESSAGE.ID);
    }

    /// Empty when somebody else was faster, or it was taken back.
    @Transactional
    Optional<Message> take(MessageId id, Instant now) {
        int taken = db.update(MESSAGE)
                .set(MESSAGE.STATE, MessageState.SENDING)
                .set(MESSAGE.DUE_AT, now)
                .set(MESSAGE.ATTEMPTS, MESSAGE.ATTEMPTS.plus(1))
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.eq(MessageState.WAITING))
                .execute();
        if (taken == 0) {
            return Optional.empty();
        }
        db.insertInto(DISPATCH)
                .set(DISPATCH.MESSAGE_ID, id)
                .set(DISPATCH.BEGUN_AT, now)
                .onConflictDoNothing()
                .execute();
        return messages.find(id);
    }

    @Transactional
    void ended(MessageId id, MessageState state, String problem) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, state)
                .setNull(MESSAGE.DUE_AT)
                .set(MESSAGE.PROBLEM, problem)
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.eq(MessageState.SENDING))
                .execute();
    }

    @Transactional
    void again(MessageId id, Instant at, String problem) {
        db.update(MESSAGE)
                .set(MESSAGE.STATE, MessageState.WAITING)
                .set(MESSAGE.DUE_AT, at)
                .set(MESSAGE.PROBLEM, problem)
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.eq(MessageState.SENDING))
                .execute();
    }
}
