package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;

/// Brings a party's own row in step with its facts, after any of them changed, and counts its version up. Whoever
/// writes facts calls it in the same transaction.
@Component
public class Refresh {
    private final DSLContext db;
    private final KnownFacts known;
    private final KnownWords words;
    private final Clock clock;

    Refresh(DSLContext db, KnownFacts known, KnownWords words, Clock clock) {
        this.db = db;
        this.known = known;
        this.words = words;
        this.clock = clock;
    }

    public void of(PartyId id) {
        of(List.of(id));
    }

    public void of(Collection<PartyId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<PartyId, PartyFacts> facts = known.of(ids);
        var updates = facts.entrySet().stream()
                .map(entry -> {
                    Golden golden = Golden.of(entry.getValue());
                    return db.update(PARTY)
                            .set(PARTY.NAME, golden.name())
                            .set(PARTY.SORT_KEY, golden.sortKey())
                            .set(PARTY.GIVEN_KEY, golden.givenKey())
                            .set(PARTY.EMAIL, golden.email())
                            .set(PARTY.PHONE, golden.phone())
                            .set(PARTY.PHONE_KEY, golden.phoneKey())
                            .set(PARTY.CITY, golden.city())
                            .set(PARTY.COUNTRY, golden.country())
                            .set(PARTY.WORDS, golden.words())
                            .set(PARTY.UPDATED_AT, clock.instant())
                            .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                            .where(PARTY.ID.eq(entry.getKey()));
                })
                .toList();
        db.batch(updates).execute();
        words.learn(facts.values().stream().map(Golden::of).toList());
    }
}
