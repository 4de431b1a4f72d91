package rapport.access.sealing;

import static rapport.access.db.Tables.SPENT_TICKET;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.SecretKey;

/// What a browser keeps for us between two steps: sealed, so that it can neither be read nor made up, and good for
/// some minutes. No row is written before somebody has shown what he promised, so nobody fills the database by
/// knocking.
@Component
public class Tickets {
    private final Seal seal;
    private final DSLContext db;
    private final Clock clock;

    Tickets(Seal seal, DSLContext db, Clock clock) {
        this.seal = seal;
        this.db = db;
        this.clock = clock;
    }

    public String issue(String purpose, Duration lasting, String content) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(Long.BYTES + text.length)
                .putLong(clock.instant().plus(lasting).getEpochSecond())
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close("ticket " + purpose, whole));
    }

    /// Empty when it is not ours, was issued for another purpose, or is too old. It may be read again.
    public Optional<String> read(String purpose, String ticket) {
        return open(purpose, ticket)
                .filter(whole -> expiry(whole).isAfter(clock.instant()))
                .map(Tickets::content);
    }

    /// As [#read], but only the first time, on whatever node.
    public Optional<String> spend(String purpose, String ticket) {
        return open(purpose, ticket)
                .filter(whole -> expiry(whole).isAfter(clock.instant()))
                .filter(whole -> noteSpent(ticket, expiry(whole)))
                .map(Tickets::content);
    }

    private Optional<ByteBuffer> open(String purpose, String ticket) {
        try {
            return seal.open("ticket " + purpose, Base64.getUrlDecoder().decode(ticket))
                    .map(ByteBuffer::wrap);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private boolean noteSpent(String ticket, Instant expires) {
        return db.insertInto(SPENT_TICKET)
                        .set(SPENT_TICKET.HASH, new SecretKey(ticket).hash())
                        .set(SPENT_TICKET.EXPIRES_AT, expires)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Instant expiry(ByteBuffer whole) {
        return Instant.ofEpochSecond(whole.getLong(0));
    }

    private static String content(ByteBuffer whole) {
        return new String(whole.array(), Long.BYTES, whole.capacity() - Long.BYTES, StandardCharsets.UTF_8);
    }
}
