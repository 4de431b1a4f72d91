package rapport.customers;

import static rapport.customers.db.Tables.PARTY;

import java.time.Instant;
import org.jooq.Field;

/// What subqueries of other modules may name of the party whose row a statement is about: words of rules, say.
public final class PartyAtHand {
    public static final Field<PartyId> ID = PARTY.ID;
    public static final Field<Instant> LAST_INTERACTION_AT = PARTY.LAST_INTERACTION_AT;

    private PartyAtHand() {}
}
