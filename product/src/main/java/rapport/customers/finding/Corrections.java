package rapport.customers.finding;

import static rapport.customers.db.Tables.KNOWN_WORD;
import static rapport.customers.db.Tables.PARTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.customers.facts.FoldedText;

/// What a search most likely meant that found nobody: each word that begins no name we know is
/// replaced by the nearest that does, at most two letters away (Levenshtein distance).
@Component
public class Corrections {
    private static final int SHORTEST = 3;
    private static final int CANDIDATES = 20;

    private final DSLContext db;

    Corrections(DSLContext db) {
        this.db = db;
    }

    /// Nothing is corrected to the name of somebody whom the viewer may not see, nor is anything
    /// left alone because it is such a name.
    ///
    /// @return empty where no word has a near neighbour
    public Optional<String> of(String search, PartyKind kind, Viewer viewer) {
        var orders = PartyOrders.of(kind, viewer);
        Sight sight = viewer.rights().sight(kind.recordKind(), Right.READ);
        List<String> words = new ArrayList<>();
        boolean changed = false;
        for (String word : FoldedText.asked(search)) {
            Optional<String> better = isKnown(word, orders, sight) ? Optional.empty() : nearest(word, orders, sight);
            changed |= better.isPresent();
            words.add(better.orElse(word));
        }
        return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private boolean isKnown(String word, PartyOrders orders, Sight sight) {
        return word.length() < SHORTEST
                || !word.chars().allMatch(Character::isLetter)
                || (sight.all()
                        ? db.fetchExists(KNOWN_WORD, KNOWN_WORD.WORD.ge(word).and(KNOWN_WORD.WORD.lt(word + "\uffff")))
                        : isSeen(word, orders, sight));
    }

    /// Candidates share letters in threes with the word; of those the nearest by letters wins.
    private Optional<String> nearest(String word, PartyOrders orders, Sight sight) {
        int allowed = word.length() <= 5 ? 1 : 2;
        var distance = DSL.field(
                "levenshtein_less_equal({0}, {1}, {2})",
                Integer.class, KNOWN_WORD.WORD, DSL.val(word), DSL.inline(allowed + 1));
        return db
                .select(KNOWN_WORD.WORD)
                .from(KNOWN_WORD)
                .where("{0} % {1}", KNOWN_WORD.WORD, DSL.val(word))
                .and(DSL.length(KNOWN_WORD.WORD).between(word.length() - allowed, word.length() + allowed))
                .and(distance.le(allowed + (word.length() > 3 ? 1 : 0)))
                .orderBy(
                        distance,
                        DSL.field("similarity({0}, {1})", KNOWN_WORD.WORD, DSL.val(word))
                                .desc())
                .limit(CANDIDATES)
                .fetch(KNOWN_WORD.WORD)
                .stream()
                .filter(candidate -> sight.all() || isSeen(candidate, orders, sight))
                .findFirst();
    }

    private boolean isSeen(String word, PartyOrders orders, Sight sight) {
        return db.fetchExists(PARTY, orders.containing(List.of(word)).and(sight.over(PARTY.ID, PARTY.OWNER_ID)));
    }
}
