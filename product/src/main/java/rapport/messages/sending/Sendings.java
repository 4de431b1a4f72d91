package rapport.messages.sending;

import static rapport.messages.db.Tables.SENDING;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.sealing.Seal;
import rapport.messages.MailAddress;
import rapport.messages.servers.MailServer;

/// Keeps how the company sends, its password sealed.
@Component
public class Sendings {
    private static final String PURPOSE = "the server that takes our mail";

    private final DSLContext db;
    private final Seal seal;

    Sendings(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    /// Empty while nobody has set it up.
    public Optional<Sending> find() {
        return db.selectFrom(SENDING)
                .fetchOptional(row -> new Sending(
                        row.getHost(),
                        row.getPort(),
                        row.getSecurity(),
                        row.getUserName(),
                        new MailAddress(row.getFromName(), row.getFromAddress()),
                        row.getBoxHost(),
                        row.getBoxPort(),
                        row.getBoxSecurity(),
                        row.getRetryAt(),
                        row.getTries(),
                        row.getWorkedAt(),
                        row.getProblem(),
                        row.getProblemAt()));
    }

    /// Empty where none is kept, or it cannot be opened any more.
    String password() {
        return db.select(SENDING.SECRET)
                .from(SENDING)
                .fetchOptional(SENDING.SECRET)
                .flatMap(closed -> seal.open(PURPOSE, closed))
                .map(secret -> new String(secret, StandardCharsets.UTF_8))
                .orElse("");
    }

    MailServer server(Sending sending) {
        return new MailServer(sending.host(), sending.port(), sending.security(), sending.userName(), password());
    }

    /// The password that is kept stays for the same server and user only.
    @Transactional
    void keep(SendingForm form, String password) {
        db.deleteFrom(SENDING).execute();
        db.insertInto(SENDING)
                .set(SENDING.HOST, form.host())
                .set(SENDING.PORT, form.portNumber())
                .set(SENDING.SECURITY, form.security())
                .set(SENDING.USER_NAME, form.userName())
                .set(SENDING.FROM_ADDRESS, form.fromAddress())
                .set(SENDING.FROM_NAME, form.fromName())
                .set(SENDING.BOX_HOST, form.boxHost())
                .set(SENDING.BOX_PORT, form.boxPortNumber())
                .set(SENDING.BOX_SECURITY, form.boxSecurity())
                .set(
                        SENDING.SECRET,
                        password.isEmpty() ? null : seal.close(PURPOSE, password.getBytes(StandardCharsets.UTF_8)))
                .execute();
    }

    @Transactional
    void forget() {
        db.deleteFrom(SENDING).execute();
    }

    @Transactional
    void worked(Instant at) {
        db.update(SENDING)
                .set(SENDING.WORKED_AT, at)
                .set(SENDING.TRIES, 0)
                .setNull(SENDING.RETRY_AT)
                .set(SENDING.PROBLEM, "")
                .setNull(SENDING.PROBLEM_AT)
                .execute();
    }

    /// @param rest until we turn to it again
    @Transactional
    void failed(String problem, Instant at, Duration rest) {
        db.update(SENDING)
                .set(SENDING.TRIES, SENDING.TRIES.plus(1))
                .set(SENDING.RETRY_AT, at.plus(rest))
                .set(SENDING.PROBLEM, problem)
                .set(SENDING.PROBLEM_AT, at)
                .execute();
    }
}
