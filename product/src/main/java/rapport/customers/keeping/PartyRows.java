package rapport.customers.keeping;

import static rapport.customers.db.Tables.KNOWN_WORD;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.database.BulkInsert;

/// Writes the rows of the parties themselves, and the words of their names.
@Component
class PartyRows {
    private static final int SHORTEST_WORD = 3;

    private final DSLContext db;

    PartyRows(DSLContext db) {
        this.db = db;
    }

    <F extends PartyFacts> List<NewParty<F>> add(List<F> facts, AccountId by) {
        Iterator<PartyId> ids = newIds(facts.size()).iterator();
        List<NewParty<F>> parties = new ArrayList<>(facts.size());
        facts.forEach(one -> parties.add(new NewParty<>(ids.next(), one, Golden.of(one))));
        BulkInsert.into(PARTY, parties)
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
                .set(PARTY.WORDS, party -> party.golden().words())
                .set(PARTY.CREATED_BY, _ -> by)
                .set(PARTY.OWNER_ID, _ -> OwnerId.of(by))
                .run(db);
        learn(parties.stream().map(NewParty::golden).toList());
        return parties;
    }

    /// Remembers the words of names, so that a mistyped one can find its neighbour. They are written in alphabetical
    /// order: two writers at once then wait for each other at most once.
    void learn(Collection<Golden> golden) {
        List<String> words = golden.stream()
                .flatMap(one -> Stream.of(one.sortKey().split(" ")))
                .filter(word -> word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter))
                .distinct()
                .sorted()
                .toList();
        BulkInsert.into(KNOWN_WORD, words).set(KNOWN_WORD.WORD, word -> word).runIgnoringConflicts(db);
    }

    private List<PartyId> newIds(int count) {
        return db.fetch("select uuidv7() from generate_series(1, {0})", DSL.val(count))
                .map(row -> new PartyId(row.get(0, UUID.class)));
    }
}
