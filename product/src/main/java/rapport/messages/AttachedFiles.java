package rapport.messages;

import static rapport.messages.db.Tables.ATTACHMENT;
import static rapport.messages.db.Tables.CONTENT;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Files that came with messages. The same bytes are kept once.
@Component
public class AttachedFiles {
    public record Bytes(String name, String type, byte[] content) {}

    private final DSLContext db;

    AttachedFiles(DSLContext db) {
        this.db = db;
    }

    public List<Attachment> of(MessageId message) {
        return db.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.TYPE,
                        ATTACHMENT.SIZE,
                        DSL.field(ATTACHMENT.HASH.isNotNull()),
                        ATTACHMENT.NOTE)
                .from(ATTACHMENT)
                .where(ATTACHMENT.MESSAGE_ID.eq(message))
                .orderBy(ATTACHMENT.ID)
                .fetch(Records.mapping(Attachment::new));
    }

    /// Empty for a file of another message, or one that was not kept.
    public Optional<Bytes> read(MessageId message, UUID file) {
        return db.select(ATTACHMENT.NAME, ATTACHMENT.TYPE, CONTENT.BYTES)
                .from(ATTACHMENT)
                .join(CONTENT)
                .on(CONTENT.HASH.eq(ATTACHMENT.HASH))
                .where(ATTACHMENT.ID.eq(file))
                .and(ATTACHMENT.MESSAGE_ID.eq(message))
                .fetchOptional(Records.mapping(Bytes::new));
    }

    /// @param bytes null for what is not kept; `note` then says why
    public void add(MessageId message, String name, String type, long size, byte @Nullable [] bytes, String note) {
        boolean calendar = bytes != null && type.equals(ArrivedCalendars.TYPE);
        add(message, name, type, size, bytes, note, calendar);
    }

    /// What goes out with a message of ours.
    void attach(MessageId message, NewMessage.File file) {
        add(message, file.name(), file.type(), file.bytes().length, file.bytes(), "", false);
    }

    /// All that go out with a message, in their order.
    public List<NewMessage.File> goingOut(MessageId message) {
        return db.select(ATTACHMENT.NAME, ATTACHMENT.TYPE, CONTENT.BYTES)
                .from(ATTACHMENT)
                .join(CONTENT)
                .on(CONTENT.HASH.eq(ATTACHMENT.HASH))
                .where(ATTACHMENT.MESSAGE_ID.eq(message))
                .orderBy(ATTACHMENT.ID)
                .fetch(Records.mapping(NewMessage.File::new));
    }

    private void add(
            MessageId message,
            String name,
            String type,
            long size,
            byte @Nullable [] bytes,
            String note,
            boolean waits) {
        byte[] hash = bytes == null ? null : keep(bytes);
        db.insertInto(ATTACHMENT)
                .set(ATTACHMENT.MESSAGE_ID, message)
                .set(ATTACHMENT.NAME, name)
                .set(ATTACHMENT.TYPE, type)
                .set(ATTACHMENT.SIZE, size)
                .set(ATTACHMENT.HASH, hash)
                .set(ATTACHMENT.NOTE, note)
                .set(ATTACHMENT.WAITS, waits)
                .execute();
    }

    private byte[] keep(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            db.insertInto(CONTENT)
                    .set(CONTENT.HASH, hash)
                    .set(CONTENT.BYTES, bytes)
                    .onConflictDoNothing()
                    .execute();
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
