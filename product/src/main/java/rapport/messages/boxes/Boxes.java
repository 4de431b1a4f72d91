package rapport.messages.boxes;

import static rapport.messages.db.Tables.BOX;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.sealing.Seal;
import rapport.messages.BoxId;
import rapport.messages.servers.MailServer;

/// All boxes, their passwords sealed, and how far each was fetched.
@Component
class Boxes {
    private static final int MOST = 500;

    private final DSLContext db;
    private final Seal seal;

    Boxes(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    /// Those that all share.
    List<Box> shared() {
        return read(BOX.ACCOUNT_ID.isNull(), false);
    }

    /// Everybody's own.
    List<Box> personal() {
        return read(BOX.ACCOUNT_ID.isNotNull(), false);
    }

    Optional<Box> of(AccountId account) {
        return read(BOX.ACCOUNT_ID.eq(account), false).stream().findFirst();
    }

    Optional<Box> find(BoxId id) {
        return read(BOX.ID.eq(id), false).stream().findFirst();
    }

    /// Holds it until the transaction ends, so that nobody else moves its position.
    Optional<Box> lock(BoxId id) {
        return read(BOX.ID.eq(id), true).stream().findFirst();
    }

    List<Box> due(Instant now) {
        return read(BOX.PAUSED_AT.isNull().and(BOX.NEXT_AT.le(now)), false);
    }

    MailServer server(Box box) {
        return new MailServer(box.host(), box.port(), box.security(), box.userName(), password(box.id()));
    }

    /// Empty where none is kept, or it cannot be opened any more.
    String password(BoxId id) {
        return db.select(BOX.SECRET)
                .from(BOX)
                .where(BOX.ID.eq(id))
                .fetchOptional(BOX.SECRET)
                .flatMap(closed -> seal.open(purpose(id), closed))
                .map(secret -> new String(secret, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Transactional
    BoxId add(BoxForm form, @Nullable AccountId account, Instant now, AccountId by) {
        BoxId id = db.insertInto(BOX)
                .set(BOX.NAME, form.name())
                .set(BOX.ADDRESS, form.address())
                .set(BOX.ACCOUNT_ID, account)
                .set(BOX.HOST, form.host())
                .set(BOX.PORT, form.portNumber())
                .set(BOX.SECURITY, form.security())
                .set(BOX.USER_NAME, form.userName())
                .set(BOX.FOLDER, form.folder())
                .set(BOX.FILES_ITSELF, form.filesItself())
                .set(BOX.NEXT_AT, now)
                .set(BOX.CREATED_BY, by)
                .returning(BOX.ID)
                .fetchSingle(BOX.ID);
        keepPassword(id, form.password());
        return id;
    }

    /// Another server, user or folder is another box: it is fetched from the beginning.
    @Transactional
    void change(Box before, BoxForm form, String password, Instant now) {
        boolean same = before.host().equals(form.host())
                && before.userName().equals(form.userName())
                && before.folder().equals(form.folder());
        db.update(BOX)
                .set(BOX.NAME, form.name())
                .set(BOX.ADDRESS, form.address())
                .set(BOX.HOST, form.host())
                .set(BOX.PORT, form.portNumber())
                .set(BOX.SECURITY, form.security())
                .set(BOX.USER_NAME, form.userName())
                .set(BOX.FOLDER, form.folder())
                .set(BOX.FILES_ITSELF, form.filesItself())
                .set(BOX.UID_VALIDITY, same ? before.uidValidity() : null)
                .set(BOX.LAST_UID, same ? before.lastUid() : 0)
                .set(BOX.NEXT_AT, now)
                .setNull(BOX.SECRET)
                .where(BOX.ID.eq(before.id()))
                .execute();
        keepPassword(before.id(), password);
    }

    @Transactional
    void remove(BoxId id) {
        db.deleteFrom(BOX).where(BOX.ID.eq(id)).execute();
    }

    @Transactional
    void pause(BoxId id, @Nullable Instant since, Instant now) {
        db.update(BOX)
                .set(BOX.PAUSED_AT, since)
                .set(BOX.NEXT_AT, now)
                .where(BOX.ID.eq(id))
                .execute();
    }

    @Transactional
    void worked(BoxId id, Instant at, Duration rest) {
        db.update(BOX)
                .set(BOX.WORKED_AT, at)
                .set(BOX.NEXT_AT, at.plus(rest))
                .set(BOX.TRIES, 0)
                .set(BOX.PROBLEM, "")
                .setNull(BOX.PROBLEM_AT)
                .where(BOX.ID.eq(id))
                .execute();
    }

    @Transactional
    void failed(BoxId id, String problem, Instant at, Duration rest) {
        db.update(BOX)
                .set(BOX.TRIES, BOX.TRIES.plus(1))
                .set(BOX.NEXT_AT, at.plus(rest))
                .set(BOX.PROBLEM, problem)
                .set(BOX.PROBLEM_AT, at)
                .where(BOX.ID.eq(id))
                .execute();
    }

    void reached(BoxId id, long uidValidity, long lastUid) {
        db.update(BOX)
                .set(BOX.UID_VALIDITY, uidValidity)
                .set(BOX.LAST_UID, lastUid)
                .where(BOX.ID.eq(id))
                .execute();
    }

    private void keepPassword(BoxId id, String password) {
        if (!password.isEmpty()) {
            db.update(BOX)
                    .set(BOX.SECRET, seal.close(purpose(id), password.getBytes(StandardCharsets.UTF_8)))
                    .where(BOX.ID.eq(id))
                    .execute();
        }
    }

    private static String purpose(BoxId id) {
        return "mail box " + id;
    }

    private List<Box> read(Condition which, boolean hold) {
        var query = db.select(
                        BOX.ID,
                        BOX.NAME,
                        BOX.ADDRESS,
                        BOX.ACCOUNT_ID,
                        BOX.HOST,
                        BOX.PORT,
                        BOX.SECURITY,
                        BOX.USER_NAME,
                        BOX.FOLDER,
                        BOX.FILES_ITSELF,
                        BOX.UID_VALIDITY,
                        BOX.LAST_UID,
                        BOX.PAUSED_AT,
                        BOX.NEXT_AT,
                        BOX.TRIES,
                        BOX.WORKED_AT,
                        BOX.PROBLEM,
                        BOX.PROBLEM_AT,
                        BOX.CREATED_BY)
                .from(BOX)
                .where(which)
                .orderBy(BOX.NAME)
                .limit(MOST);
        return (hold ? query.forUpdate() : query).fetch(Records.mapping(Box::new));
    }
}
