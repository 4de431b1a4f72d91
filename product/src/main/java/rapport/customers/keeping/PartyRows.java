package rapport.customers.keeping;

import static rapport.customers.db.Tables.PARTY;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.database.BulkInsert;

/// The rows of the parties themselves.
@Component
class PartyRows {
    private final DSLContext db;

    PartyRows(DSLContext db) {
        this.db = db;
    }

    /// Gives ids to parties that are about to be written.
    <F extends PartyFacts> List<NewParty<F>> name(List<F> facts) {
        Iterator<PartyId> ids = newIds(facts.size()).iterator();
        return facts.stream()
                .map(one -> new NewParty<>(ids.next(), one, Golden.of(one)))
                .toList();
    }

    BulkInsert<?, ? extends NewParty<?>> of(List<? extends NewParty<?>> parties, OwnerId owner, AccountId by) {
        return BulkInsert.into(PARTY, parties)
                .set(PARTY.ID, NewParty::id)
                .set(PARTY.KIND, party -> party.golden().kind())
                .set(PARTY.NAME, party -> party.golden().name())
                .set(PARTY.NOTE, party -> party.facts().note())
                .set(PARTY.CUSTOM, party -> party.facts().custom())
                .set(PARTY.SORT_KEY, party -> party.golden().sortKey())
                .set(PARTY.GIVEN_KEY, party -> party.golden().givenKey())
                .set(PARTY.EMAIL, party -> party.golden().email())
                .set(PARTY.PHONE, party -> party.golden().phone())
                .set(PARTY.PHONE_KEY, party -> party.golden().phoneKey())
                .set(PARTY.CITY, party -> party.golden().city())
                .set(PARTY.COUNTRY, party -> party.golden().country())
                .set(PARTY.LATITUDE, party -> party.golden().latitude())
                .set(PARTY.LONGITUDE, party -> party.golden().longitude())
                .set(PARTY.WORDS, party -> party.golden().words())
                .set(PARTY.CREATED_BY, _ -> by)
                .set(PARTY.OWNER_ID, _ -> owner);
    }

    private List<PartyId> newIds(int count) {
        return db.fetch("select uuidv7() from generate_series(1, {0})", DSL.val(count))
                .map(row -> new PartyId(row.get(0, UUID.class)));
    }
}
