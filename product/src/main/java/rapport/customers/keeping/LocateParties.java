package rapport.customers.keeping;

import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.LOCATING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.customers.PartyId;
import rapport.jobs.Nightly;
import rapport.places.Coordinates;
import rapport.places.Gazetteer;
import rapport.places.Located;

/// Locates the parties anew whose addresses were written before the tables of places were there, or with an older
/// edition of them: people, organisations and households alike. It goes on where it was when the program stopped, and
/// is done at once when nothing is new.
@Component
public class LocateParties implements Nightly {
    private static final int AT_ONCE = 2_000;

    private final DSLContext db;
    private final TransactionTemplate transaction;

    LocateParties(DSLContext db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public void run(Instant now) {
        var known = db.selectFrom(LOCATING).fetchSingle();
        if (known.getEdition() >= Gazetteer.EDITION) {
            return;
        }
        @Nullable PartyId after = known.getReached() == null ? null : new PartyId(known.getReached());
        for (var some = next(after); !some.isEmpty(); some = next(after)) {
            var these = some;
            PartyId last = some.getLast().party();
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

    private record Place(PartyId party, @Nullable Coordinates at) {
        @Nullable
        Double latitude() {
            return at == null ? null : at.latitude();
        }

        @Nullable
        Double longitude() {
            return at == null ? null : at.longitude();
        }
    }

    /// Where the first addresses of the next parties are, in the order of the ids of these.
    private List<Place> next(@Nullable PartyId after) {
        return db.select(ADDRESS.PARTY_ID, ADDRESS.COUNTRY, ADDRESS.ADMIN_AREA, ADDRESS.LOCALITY, ADDRESS.POSTCODE)
                .distinctOn(ADDRESS.PARTY_ID)
                .from(ADDRESS)
                .where(after == null ? DSL.noCondition() : ADDRESS.PARTY_ID.gt(after))
                .orderBy(ADDRESS.PARTY_ID, ADDRESS.POSITION, ADDRESS.ID)
                .limit(AT_ONCE)
                .fetch(row -> new Place(
                        row.value1(),
                        Gazetteer.locate(row.value2(), row.value3(), row.value4(), row.value5())
                                .map(Located::at)
                                .orElse(null)));
    }

    private void locate(List<Place> some) {
        db.execute(
                """
                update customers.party
                   set latitude = sent.latitude, longitude = sent.longitude
                  from unnest({0}, {1}, {2}) as sent (id, latitude, longitude)
                 where party.id = sent.id
                   and (party.latitude, party.longitude) is distinct from (sent.latitude, sent.longitude)
                """,
                DSL.val(some.stream().map(one -> one.party().value()).toArray(UUID[]::new)),
                DSL.val(some.stream().map(Place::latitude).toArray(Double[]::new)),
                DSL.val(some.stream().map(Place::longitude).toArray(Double[]::new)));
    }
}
