package rapport.messages;

import static rapport.messages.db.Tables.DISPATCH;
import static rapport.messages.db.Tables.MESSAGE;
import static rapport.messages.db.Tables.SENDING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What waits to go out. It is kept in the transaction of whoever writes it: what is rolled back
/// was never to be sent, and what is committed is sent, once the server takes it. It waits for
/// some seconds, in which it can be undone.
@Component
public class Outbox {
    /// How long it can be undone.
    public static final Duration REST = Duration.ofSeconds(10);

    private final DSLContext db;
    private final AttachedFiles files;
    private final Clock clock;

    Outbox(DSLContext db, AttachedFiles files, Clock clock) {
        this.db = db;
        this.files = files;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException for a message that has [NewMessage#problems]
    @Transactional(propagation = Propagation.MANDATORY)
    public Message keep(NewMessage written) {
        if (!written.problems().isEmpty()) {
            throw new IllegalArgumentException("This must not go out: " + written.problems());
        }
        Instant now = clock.instant();
        UUID id = db.select(DSL.field("uuidv7()", UUID.class)).fetchSingle().value1();
        @Nullable Message answered = written.answered();
        Message kept = db.insertInto(MESSAGE)
                .set(MESSAGE.ID, new MessageId(id))
                .set(MESSAGE.STATE, MessageState.WAITING)
                .set(MESSAGE.ACCOUNT_ID, written.by())
                .set(MESSAGE.HEADER_ID, "<" + id + "@" + written.from().domain() + ">")
                .set(MESSAGE.THREAD_ID, answered == null ? id : answered.thread())
                .set(
                        MESSAGE.ANSWERS,
                        (answered == null ? List.<String>of() : answered.answeredWith()).toArray(String[]::new))
                .set(MESSAGE.FROM_ADDRESS, written.from().address())
                .set(MESSAGE.FROM_NAME, written.from().name())
                .set(MESSAGE.SENT_TO, MailAddress.texts(written.to()))
                .set(MESSAGE.COPIED_TO, MailAddress.texts(written.copied()))
                .set(MESSAGE.SUBJECT, written.subject())
                .set(MESSAGE.WORDS, written.words())
                .set(MESSAGE.AT, now)
                .set(MESSAGE.AUTOMATIC, written.by() == null)
                .set(MESSAGE.DUE_AT, now.plus(REST))
                .set(MESSAGE.HANDLED_AT, now)
                .returning()
                .fetchSingle(Messages::read);
        written.files().forEach(file -> files.attach(kept.id(), file));
        return kept;
    }

    /// Whether there is a server that takes from it.
    public boolean isTaken() {
        return db.fetchExists(SENDING);
    }

    /// Takes out what has not begun to go.
    ///
    /// @return false when it is too late
    @Transactional
    public boolean remove(MessageId id) {
        boolean waits = db.selectOne()
                .from(MESSAGE)
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.eq(MessageState.WAITING))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (waits) {
            db.deleteFrom(DISPATCH).where(DISPATCH.MESSAGE_ID.eq(id)).execute();
            db.deleteFrom(MESSAGE).where(MESSAGE.ID.eq(id)).execute();
        }
        return waits;
    }

    /// Lets go once more what was refused or given up. The same message goes, by the same
    /// `Message-ID`: whoever has it already may tell.
    ///
    /// @return empty when it is not such a one any more
    @Transactional
    public Optional<Message> again(MessageId id) {
        return db.update(MESSAGE)
                .set(MESSAGE.STATE, MessageState.WAITING)
                .set(MESSAGE.DUE_AT, clock.instant())
                .set(MESSAGE.ATTEMPTS, 0)
                .set(MESSAGE.PROBLEM, "")
                .where(MESSAGE.ID.eq(id))
                .and(MESSAGE.STATE.in(MessageState.REFUSED, MessageState.FAILED))
                .returning()
                .fetchOptional(Messages::read);
    }
}
