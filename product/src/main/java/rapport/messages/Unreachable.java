package rapport.messages;

import static rapport.messages.db.Tables.UNREACHABLE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.database.BulkInsert;

/// Addresses at which nobody is, as a server said, for the module that knows whose they are.
@Component
public class Unreachable {
    /// An address, and the message that did not arrive there.
    public record Told(MessageId message, String address) {}

    /// There is no such box, or no such domain (RFC 3463 and 7505). A full box, or a server that
    /// does not like what was written, says nothing against the address.
    private static final Pattern NOBODY = Pattern.compile("(?<![\\d.])5\\.1\\.(?:1|2|3|6|10)(?![\\d.]*\\d)");

    private final DSLContext db;

    Unreachable(DSLContext db) {
        this.db = db;
    }

    /// @param said the answer of a server, or the code of it alone
    public static boolean isSaidBy(String said) {
        return NOBODY.matcher(said).find();
    }

    @Transactional
    public void note(MessageId message, Collection<String> addresses) {
        BulkInsert.into(UNREACHABLE, List.copyOf(addresses))
                .set(UNREACHABLE.MESSAGE_ID, _ -> message)
                .set(UNREACHABLE.ADDRESS, address -> address)
                .run(db);
    }

    /// The one that was told of first. It is not told of again once the transaction is committed.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Told> next() {
        var first = db.select(UNREACHABLE.ID)
                .from(UNREACHABLE)
                .orderBy(UNREACHABLE.ID)
                .limit(1)
                .forUpdate()
                .skipLocked();
        return db.deleteFrom(UNREACHABLE)
                .where(UNREACHABLE.ID.in(first))
                .returning(UNREACHABLE.MESSAGE_ID, UNREACHABLE.ADDRESS)
                .fetchOptional(row -> new Told(row.getMessageId(), row.getAddress()));
    }
}
