package rapport.messages;

import static rapport.messages.db.Tables.MESSAGE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Reads messages. Who may see one is not decided here: whoever shows it asks what it stands on.
@Component
public class Messages {
    private static final List<Field<?>> WHOLE = List.of(
            MESSAGE.ID,
            MESSAGE.STATE,
            MESSAGE.BOX_ID,
            MESSAGE.ACCOUNT_ID,
            MESSAGE.HEADER_ID,
            MESSAGE.THREAD_ID,
            MESSAGE.ANSWERS,
            MESSAGE.FROM_ADDRESS,
            MESSAGE.FROM_NAME,
            MESSAGE.SENT_TO,
            MESSAGE.COPIED_TO,
            MESSAGE.SUBJECT,
            MESSAGE.WORDS,
            MESSAGE.HTML,
            MESSAGE.AT,
            MESSAGE.AUTOMATIC,
            MESSAGE.NOTE,
            MESSAGE.DUE_AT,
            MESSAGE.ATTEMPTS,
            MESSAGE.PROBLEM);

    private final DSLContext db;

    Messages(DSLContext db) {
        this.db = db;
    }

    public Optional<Message> find(MessageId id) {
        return db.select(WHOLE).from(MESSAGE).where(MESSAGE.ID.eq(id)).fetchOptional(Messages::read);
    }

    /// In the order in which they were kept.
    public List<Message> of(Collection<MessageId> ids) {
        return db.select(WHOLE)
                .from(MESSAGE)
                .where(among(ids))
                .orderBy(MESSAGE.ID)
                .fetch(Messages::read);
    }

    /// Those that answer each other, the oldest first.
    public List<Message> thread(UUID thread, int most) {
        return db.select(WHOLE)
                .from(MESSAGE)
                .where(MESSAGE.THREAD_ID.eq(thread))
                .orderBy(MESSAGE.AT)
                .limit(most)
                .fetch(Messages::read);
    }

    private static Condition among(Collection<MessageId> ids) {
        return DSL.condition(
                "{0} = any({1})",
                MESSAGE.ID, DSL.val(ids.stream().map(MessageId::value).toArray(UUID[]::new)));
    }

    static Message read(Record row) {
        return new Message(
                row.get(MESSAGE.ID),
                row.get(MESSAGE.STATE),
                row.get(MESSAGE.BOX_ID),
                row.get(MESSAGE.ACCOUNT_ID),
                row.get(MESSAGE.HEADER_ID),
                row.get(MESSAGE.THREAD_ID),
                List.of(row.get(MESSAGE.ANSWERS)),
                new MailAddress(row.get(MESSAGE.FROM_NAME), row.get(MESSAGE.FROM_ADDRESS)),
                MailAddress.of(row.get(MESSAGE.SENT_TO)),
                MailAddress.of(row.get(MESSAGE.COPIED_TO)),
                row.get(MESSAGE.SUBJECT),
                row.get(MESSAGE.WORDS),
                row.get(MESSAGE.HTML),
                row.get(MESSAGE.AT),
                row.get(MESSAGE.AUTOMATIC),
                row.get(MESSAGE.NOTE),
                row.get(MESSAGE.DUE_AT),
                row.get(MESSAGE.ATTEMPTS),
                row.get(MESSAGE.PROBLEM));
    }
}
