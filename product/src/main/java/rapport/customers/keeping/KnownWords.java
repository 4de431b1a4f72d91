package rapport.customers.keeping;

import static rapport.customers.db.Tables.KNOWN_WORD;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rapport.database.BulkInsert;

/// The words of all names, kept so that a mistyped one can find its neighbour. None is ever taken out again, so each
/// node remembers those that it has seen there and writes only the others.
@Component
class KnownWords {
    private static final int SHORTEST = 3;
    private static final int MOST_REMEMBERED = 100_000;

    private final DSLContext db;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    KnownWords(DSLContext db) {
        this.db = db;
    }

    /// Adds the words of these names, in the transaction of the caller. They are written in alphabetical order: two
    /// writers at once then wait for each other at most once.
    void learn(Collection<Golden> golden) {
        List<String> words = golden.stream()
                .flatMap(one -> Stream.of(one.sortKey().split(" ")))
                .filter(word -> word.length() >= SHORTEST && !seen.contains(word))
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .distinct()
                .sorted()
                .toList();
        if (!words.isEmpty()) {
            BulkInsert.into(KNOWN_WORD, words)
                    .set(KNOWN_WORD.WORD, word -> word)
                    .runIgnoringConflicts(db);
            rememberOnceCommitted(words);
        }
    }

    /// What is rolled back is not there.
    private void rememberOnceCommitted(List<String> words) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (seen.size() > MOST_REMEMBERED) {
                    seen.clear();
                }
                seen.addAll(words);
            }
        });
    }
}
