package rapport.intake.connections;

import static rapport.intake.db.Tables.CONNECTION;
import static rapport.intake.db.Tables.CONNECTION_RUN;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.sealing.Seal;
import rapport.intake.ImportId;
import rapport.jobs.JobId;

/// All connections, their secrets sealed, and what came of their runs.
@Component
class Connections {
    private static final int MOST = 200;

    /// One time that a connection was asked.
    ///
    /// @param said what came of it; empty while it goes on
    record Run(
            JobId job,
            Instant at,
            @Nullable Instant endedAt,
            @Nullable ImportId importId,
            String said) {}

    private final DSLContext db;
    private final Seal seal;

    Connections(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    List<Connection> all() {
        return read(CONNECTION.ID.isNotNull(), false);
    }

    Optional<Connection> find(ConnectionId id) {
        return read(CONNECTION.ID.eq(id), false).stream().findFirst();
    }

    /// Holds it until the end of the transaction, so that it is started once.
    Optional<Connection> lock(ConnectionId id) {
        return read(CONNECTION.ID.eq(id), true).stream().findFirst();
    }

    Optional<Connection> of(JobId job) {
        return db.select(CONNECTION_RUN.CONNECTION_ID)
                .from(CONNECTION_RUN)
                .where(CONNECTION_RUN.JOB_ID.eq(job))
                .fetchOptional(CONNECTION_RUN.CONNECTION_ID)
                .flatMap(this::find);
    }

    List<ConnectionId> due(Instant now) {
        return db.select(CONNECTION.ID)
                .from(CONNECTION)
                .where(CONNECTION.PAUSED_AT.isNull())
                .and(CONNECTION.NEXT_AT.le(now))
                .orderBy(CONNECTION.NEXT_AT)
                .limit(MOST)
                .fetch(CONNECTION.ID);
    }

    boolean isTaken(String name, @Nullable ConnectionId byOtherThan) {
        return db.fetchExists(
                CONNECTION,
                CONNECTION
                        .NAME
                        .eq(name)
                        .and(byOtherThan == null ? CONNECTION.ID.isNotNull() : CONNECTION.ID.ne(byOtherThan)));
    }

    ConnectionId add(ConnectionForm form, Instant now, AccountId by) {
        ConnectionId id = db.insertInto(CONNECTION)
                .set(CONNECTION.NAME, form.name())
                .set(CONNECTION.KIND, form.kind())
                .set(CONNECTION.ADDRESS, form.address())
                .set(CONNECTION.PATTERN, form.pattern())
                .set(CONNECTION.QUERY, form.query())
                .set(CONNECTION.USER_NAME, form.userName())
                .set(CONNECTION.IMPORT_KIND, form.rows())
                .set(CONNECTION.MAPPING_NAME, form.mapping())
                .set(CONNECTION.EVERY_MINUTES, form.minutes())
                .set(CONNECTION.NEXT_AT, now)
                .set(CONNECTION.CREATED_BY, by)
                .returning(CONNECTION.ID)
                .fetchSingle(CONNECTION.ID);
        keepSecret(id, form.secret());
        return id;
    }

    /// Whoever points it somewhere else has to know the secret: what was kept is only for where
    /// it was given.
    void change(Connection before, ConnectionForm form) {
        boolean elsewhere = !before.address().equals(form.address()) || before.kind() != form.kind();
        db.update(CONNECTION)
                .set(CONNECTION.NAME, form.name())
                .set(CONNECTION.KIND, form.kind())
                .set(CONNECTION.ADDRESS, form.address())
                .set(CONNECTION.PATTERN, form.pattern())
                .set(CONNECTION.QUERY, form.query())
                .set(CONNECTION.USER_NAME, form.userName())
                .set(CONNECTION.IMPORT_KIND, form.rows())
                .set(CONNECTION.MAPPING_NAME, form.mapping())
                .set(CONNECTION.EVERY_MINUTES, form.minutes())
                .set(CONNECTION.SEEN, elsewhere ? "" : before.seen())
                .set(
                        CONNECTION.SECRET,
                        elsewhere
                                ? null
                                : db.select(CONNECTION.SECRET)
                                        .from(CONNECTION)
                                        .where(CONNECTION.ID.eq(before.id()))
                                        .fetchSingle(CONNECTION.SECRET))
                .where(CONNECTION.ID.eq(before.id()))
                .execute();
        keepSecret(before.id(), form.secret());
    }

    void remove(ConnectionId id) {
        db.deleteFrom(CONNECTION).where(CONNECTION.ID.eq(id)).execute();
    }

    void pause(ConnectionId id, @Nullable Instant since) {
        db.update(CONNECTION)
                .set(CONNECTION.PAUSED_AT, since)
                .where(CONNECTION.ID.eq(id))
                .execute();
    }

    void next(ConnectionId id, Instant at) {
        db.update(CONNECTION)
                .set(CONNECTION.NEXT_AT, at)
                .where(CONNECTION.ID.eq(id))
                .execute();
    }

    void seen(ConnectionId id, String seen) {
        db.update(CONNECTION)
                .set(CONNECTION.SEEN, seen)
                .where(CONNECTION.ID.eq(id))
                .execute();
    }

    /// Empty where none is kept.
    String secret(ConnectionId id) {
        return db.select(CONNECTION.SECRET)
                .from(CONNECTION)
                .where(CONNECTION.ID.eq(id))
                .fetchOptional(CONNECTION.SECRET)
                .flatMap(closed -> seal.open(purpose(id), closed))
                .map(secret -> new String(secret, StandardCharsets.UTF_8))
                .orElse("");
    }

    void begin(ConnectionId id, JobId job, Instant at, AccountId by) {
        db.insertInto(CONNECTION_RUN)
                .set(CONNECTION_RUN.CONNECTION_ID, id)
                .set(CONNECTION_RUN.JOB_ID, job)
                .set(CONNECTION_RUN.AT, at)
                .set(CONNECTION_RUN.ACCOUNT_ID, by)
                .execute();
    }

    void end(JobId job, Instant at, @Nullable ImportId importId, String said) {
        db.update(CONNECTION_RUN)
                .set(CONNECTION_RUN.ENDED_AT, at)
                .set(CONNECTION_RUN.IMPORT_ID, importId)
                .set(CONNECTION_RUN.SAID, said)
                .where(CONNECTION_RUN.JOB_ID.eq(job))
                .execute();
    }

    /// The latest first.
    List<Run> runs(ConnectionId id, int most) {
        return db.select(
                        CONNECTION_RUN.JOB_ID,
                        CONNECTION_RUN.AT,
                        CONNECTION_RUN.ENDED_AT,
                        CONNECTION_RUN.IMPORT_ID,
                        CONNECTION_RUN.SAID)
                .from(CONNECTION_RUN)
                .where(CONNECTION_RUN.CONNECTION_ID.eq(id))
                .orderBy(CONNECTION_RUN.ID.desc())
                .limit(most)
                .fetch(Records.mapping(Run::new));
    }

    private void keepSecret(ConnectionId id, String secret) {
        if (!secret.isEmpty()) {
            db.update(CONNECTION)
                    .set(CONNECTION.SECRET, seal.close(purpose(id), secret.getBytes(StandardCharsets.UTF_8)))
                    .where(CONNECTION.ID.eq(id))
                    .execute();
        }
    }

    private static String purpose(ConnectionId id) {
        return "connection " + id;
    }

    private List<Connection> read(Condition which, boolean hold) {
        var query = db.select(
                        CONNECTION.ID,
                        CONNECTION.NAME,
                        CONNECTION.KIND,
                        CONNECTION.ADDRESS,
                        CONNECTION.PATTERN,
                        CONNECTION.QUERY,
                        CONNECTION.USER_NAME,
                        CONNECTION.IMPORT_KIND,
                        CONNECTION.MAPPING_NAME,
                        CONNECTION.EVERY_MINUTES,
                        CONNECTION.PAUSED_AT,
                        CONNECTION.NEXT_AT,
                        CONNECTION.SEEN,
                        CONNECTION.CREATED_BY)
                .from(CONNECTION)
                .where(which)
                .orderBy(CONNECTION.NAME)
                .limit(MOST);
        return (hold ? query.forUpdate() : query).fetch(Records.mapping(Connection::new));
    }
}
