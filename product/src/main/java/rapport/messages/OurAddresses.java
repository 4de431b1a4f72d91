package rapport.messages;

import static rapport.messages.db.Tables.BOX;
import static rapport.messages.db.Tables.SENDING;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;

/// The addresses at which we get mail ourselves: who writes from one of them is one of us.
@Component
public class OurAddresses {
    private final DSLContext db;

    OurAddresses(DSLContext db) {
        this.db = db;
    }

    /// Of boxes that we fetch from, normalised.
    public Set<String> boxes() {
        var all = new TreeSet<String>();
        db.select(BOX.ADDRESS).from(BOX).fetch(BOX.ADDRESS).forEach(one -> all.add(one.toLowerCase(Locale.ROOT)));
        return all;
    }

    /// Of boxes, and that of the company.
    public Set<String> all() {
        var all = boxes();
        db.select(SENDING.FROM_ADDRESS)
                .from(SENDING)
                .fetch(SENDING.FROM_ADDRESS)
                .forEach(one -> all.add(one.toLowerCase(Locale.ROOT)));
        return all;
    }

    /// As whom somebody writes: from the own box, or else from the address of the account.
    public MailAddress of(Viewer viewer) {
        return new MailAddress(viewer.name(), addressOf(viewer.id(), viewer.email()));
    }

    private String addressOf(AccountId account, String otherwise) {
        return db.select(BOX.ADDRESS)
                .from(BOX)
                .where(BOX.ACCOUNT_ID.eq(account))
                .orderBy(BOX.ID)
                .limit(1)
                .fetchOptional(BOX.ADDRESS)
                .orElse(otherwise);
    }
}
