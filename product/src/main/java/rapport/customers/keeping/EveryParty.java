package rapport.customers.keeping;

import static org.jooq.impl.DSL.noCondition;
import static rapport.customers.db.Tables.PARTY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;

/// Goes through all people and organisations with what we know of them, some at a time: for the machine, which sees
/// everything.
@Component
public class EveryParty {
    private final DSLContext db;
    private final KnownFacts known;

    EveryParty(DSLContext db, KnownFacts known) {
        this.db = db;
        this.known = known;
    }

    /// @param changedSince only those that were changed since; null for all
    public long count(@Nullable Instant changedSince) {
        return db.fetchCount(
                PARTY,
                PARTY.KIND
                        .ne(PartyKind.HOUSEHOLD)
                        .and(changedSince == null ? noCondition() : PARTY.UPDATED_AT.ge(changedSince)));
    }

    /// The next in the order of their ids; empty at the end.
    ///
    /// @param after the last of those before; null at the beginning
    @Transactional(readOnly = true)
    public Map<PartyId, PartyFacts> next(@Nullable PartyId after, @Nullable Instant changedSince, int most) {
        List<PartyId> ids = db.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .and(after == null ? noCondition() : PARTY.ID.gt(after))
                .and(changedSince == null ? noCondition() : PARTY.UPDATED_AT.ge(changedSince))
                .orderBy(PARTY.ID)
                .limit(most)
                .fetch(PARTY.ID);
        return ids.isEmpty() ? Map.of() : known.of(ids);
    }
}
