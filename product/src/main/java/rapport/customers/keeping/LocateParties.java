package rapport.customers.keeping;

import static rapport.customers.db.Tables.LOCATING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.jobs.Nightly;
import rapport.places.Gazetteer;

/// Locates the parties anew whose addresses were written before the tables of places were there, or with an older
/// edition of them. It goes on where it was when the program stopped, and is done at once when nothing is new.
@Component
public class LocateParties implements Nightly {
    private static final int AT_ONCE = 2_000;

    private final DSLContext db;
    private final EveryParty parties;
    private final TransactionTemplate transaction;

    LocateParties(DSLContext db, EveryParty parties, TransactionTemplate transaction) {
        this.db = db;
        this.parties = parties;
        this.transaction = transaction;
    }

    @Override
    public void run(Instant now) {
        var known = db.selectFrom(LOCATING).fetchSingle();
        if (known.getEdition() >= Gazetteer.EDITION) {
            return;
        }
        @Nullable PartyId after = known.getReached() == null ? null : new PartyId(known.getReached());
        for (var some = parties.next(after, null, AT_ONCE);
                !some.isEmpty();
                some = parties.next(after, null, AT_ONCE)) {
            var these = some;
            PartyId last = List.copyOf(some.keySet()).getLast();
            transaction.executeWithoutResult(_ -> {
                locate(these);
                db.update(LOCATING).set(LOCATING.REACHED, last.value()).execute();
            });
            after = last;
        }
        db.update(LOCATING)
                .set(LOCATING.EDITION, Gazetteer.EDITION)
                .setNull(LOCATING.REACHED)
                .execute();
    }

    private void locate(Map<PartyId, PartyFacts> some) {
        List<Golden> golden = some.values().stream().map(Golden::of).toList();
        db.execute(
                """
                update customers.party
                   set latitude = sent.latitude, longitude = sent.longitude
                  from unnest({0}, {1}, {2}) as sent (id, latitude, longitude)
                 where party.id = sent.id
                   and (party.latitude, party.longitude) is distinct from (sent.latitude, sent.longitude)
                """,
                DSL.val(some.keySet().stream().map(PartyId::value).toArray(UUID[]::new)),
                DSL.val(golden.stream().map(Golden::latitude).toArray(Double[]::new)),
                DSL.val(golden.stream().map(Golden::longitude).toArray(Double[]::new)));
    }
}
