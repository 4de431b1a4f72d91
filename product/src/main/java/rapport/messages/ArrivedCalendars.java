package rapport.messages;

import static rapport.messages.db.Tables.ATTACHMENT;
import static rapport.messages.db.Tables.BOX;
import static rapport.messages.db.Tables.CONTENT;
import static rapport.messages.db.Tables.MESSAGE;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// Calendars that came with mails (RFC 6047) and wait for whoever keeps appointments.
@Component
public class ArrivedCalendars {
    static final String TYPE = "text/calendar";

    /// @param account whose box it came into; null for a shared one
    public record Came(UUID id, MessageId message, @Nullable AccountId account, MailAddress from, byte[] text) {}

    private final DSLContext db;

    ArrivedCalendars(DSLContext db) {
        this.db = db;
    }

    /// The oldest first. Nobody else takes them up before the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Came> take(int most) {
        return db.select(
                        ATTACHMENT.ID,
                        MESSAGE.ID,
                        BOX.ACCOUNT_ID,
                        MESSAGE.FROM_NAME,
                        MESSAGE.FROM_ADDRESS,
                        CONTENT.BYTES)
                .from(ATTACHMENT)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(ATTACHMENT.MESSAGE_ID))
                .join(CONTENT)
                .on(CONTENT.HASH.eq(ATTACHMENT.HASH))
                .leftJoin(BOX)
                .on(BOX.ID.eq(MESSAGE.BOX_ID))
                .where(ATTACHMENT.WAITS)
                .orderBy(ATTACHMENT.ID)
                .limit(most)
                .forUpdate()
                .of(ATTACHMENT)
                .skipLocked()
                .fetch(row -> new Came(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new MailAddress(row.value4(), row.value5()),
                        row.value6()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void taken(Collection<UUID> ids) {
        db.update(ATTACHMENT)
                .set(ATTACHMENT.WAITS, false)
                .where(ATTACHMENT.ID.in(ids))
                .execute();
    }
}
