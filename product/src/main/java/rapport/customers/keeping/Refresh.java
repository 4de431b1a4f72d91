package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;

/// Brings a party's own row in step with its facts, after any of them changed, and counts its version up. Whoever
/// writes facts calls it in the same transaction.
@Component
public class Refresh {
    /// Stands between the words on their way; none holds it.
    private static final String BETWEEN = "\u001f";

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
        List<Golden> golden = facts.values().stream().map(Golden::of).toList();
        db.execute(
                """
                update customers.party
                   set name = sent.name, sort_key = sent.sort_key, given_key = sent.given_key, email = sent.email,
                       phone = sent.phone, phone_key = sent.phone_key, city = sent.city, country = sent.country,
                       latitude = sent.latitude, longitude = sent.longitude,
                       words = string_to_array(sent.words, e'\\x1f'), updated_at = {0}, version = version + 1
                  from unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12})
                       as sent (id, name, sort_key, given_key, email, phone, phone_key, city, country, words,
                                latitude, longitude)
                 where party.id = sent.id
                """,
                DSL.val(clock.instant()),
                DSL.val(facts.keySet().stream().map(PartyId::value).toArray(UUID[]::new)),
                texts(golden, Golden::name),
                texts(golden, Golden::sortKey),
                texts(golden, Golden::givenKey),
                texts(golden, Golden::email),
                texts(golden, Golden::phone),
                texts(golden, Golden::phoneKey),
                texts(golden, Golden::city),
                texts(golden, Golden::country),
                texts(golden, one -> String.join(BETWEEN, one.words())),
                DSL.val(golden.stream().map(Golden::latitude).toArray(Double[]::new)),
                DSL.val(golden.stream().map(Golden::longitude).toArray(Double[]::new)));
        words.learn(golden);
    }

    /// For facts that the row does not repeat: only its version.
    public void countUp(Collection<PartyId> ids) {
        db.update(PARTY)
                .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                .set(PARTY.UPDATED_AT, clock.instant())
                .where(
                        "{0} = any({1})",
                        PARTY.ID, DSL.val(ids.stream().map(PartyId::value).toArray(UUID[]::new)))
                .execute();
    }

    private static Param<String[]> texts(List<Golden> golden, Function<Golden, String> text) {
        return DSL.val(golden.stream().map(text).toArray(String[]::new));
    }
}
