package rapport.messages;

import static rapport.messages.db.Tables.ATTACHMENT;
import static rapport.messages.db.Tables.BOX;
import static rapport.messages.db.Tables.MESSAGE;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;

/// What has arrived and nobody has taken up yet, for the module that knows whose it is.
@Component
public class Arrivals {
    /// A box, as far as whoever files its messages must know it.
    ///
    /// @param account    whose it is; null for one that all share
    /// @param createdBy  who connected it
    /// @param filesItself whether its messages go to timelines without being asked for
    public record ArrivedIn(
            BoxId id, String name, @Nullable AccountId account, AccountId createdBy, boolean filesItself) {
        /// In whose name its messages are written down.
        public AccountId recorder() {
            return account == null ? createdBy : account;
        }
    }

    private final DSLContext db;
    private final Messages messages;
    private final Clock clock;

    Arrivals(DSLContext db, Messages messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /// The oldest first. Nobody else takes them up before the transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Message> take(int most) {
        var ids = db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.HANDLED_AT.isNull())
                .orderBy(MESSAGE.ID)
                .limit(most)
                .forUpdate()
                .skipLocked()
                .fetch(MESSAGE.ID);
        return ids.isEmpty() ? List.of() : messages.of(ids);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handled(Collection<MessageId> ids) {
        db.update(MESSAGE)
                .set(MESSAGE.HANDLED_AT, clock.instant())
                .where(
                        "message.id = any({0})",
                        DSL.val(ids.stream().map(MessageId::value).toArray(UUID[]::new)))
                .execute();
    }

    public Map<BoxId, ArrivedIn> boxes(Collection<BoxId> ids) {
        return db.select(BOX.ID, BOX.NAME, BOX.ACCOUNT_ID, BOX.CREATED_BY, BOX.FILES_ITSELF)
                .from(BOX)
                .where(BOX.ID.in(ids))
                .fetchMap(BOX.ID, Records.mapping(ArrivedIn::new));
    }

    /// How many files came with each; those without are left out.
    public Map<MessageId, Integer> files(Collection<MessageId> ids) {
        return db.select(ATTACHMENT.MESSAGE_ID, DSL.count())
                .from(ATTACHMENT)
                .where(
                        "attachment.message_id = any({0})",
                        DSL.val(ids.stream().map(MessageId::value).toArray(UUID[]::new)))
                .groupBy(ATTACHMENT.MESSAGE_ID)
                .fetchMap(ATTACHMENT.MESSAGE_ID, DSL.count());
    }
}
