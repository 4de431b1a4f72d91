package rapport.customers.keeping;

import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.customers.facts.IdentifierKind;

/// E-mail addresses at which nobody is. They stay, as one by which a customer was known, and are
/// marked as none to write to.
@Component
public class UnreachableEmails {
    private final DSLContext db;
    private final Refresh refresh;

    UnreachableEmails(DSLContext db, Refresh refresh) {
        this.db = db;
        this.refresh = refresh;
    }

    /// Marks it with everybody who is known by it. No viewer is asked: the server that said so
    /// told the whole house.
    ///
    /// @param email in its normal form
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(String email) {
        Condition theirs = IDENTIFIER
                .KIND
                .eq(IdentifierKind.EMAIL)
                .and(IDENTIFIER.NORMAL.eq(email))
                .and(IDENTIFIER.VALID);
        List<PartyId> parties = db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.ID.in(
                        db.select(IDENTIFIER.PARTY_ID).from(IDENTIFIER).where(theirs)))
                .orderBy(PARTY.ID)
                .forUpdate()
                .fetch(PARTY.ID);
        db.update(IDENTIFIER)
                .set(IDENTIFIER.VALID, false)
                .where(theirs)
                .and(IDENTIFIER.PARTY_ID.in(parties))
                .execute();
        refresh.countUp(parties);
    }
}
