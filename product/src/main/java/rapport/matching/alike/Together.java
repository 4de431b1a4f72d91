package rapport.matching.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.matching.BlockingKey;
import rapport.matching.SourceRecord;

/// Records that came together, and which of them share a key. A key that too many of them share tells nothing.
record Together(Map<SourceRecord, Set<SourceRecord>> earlier, Set<Long> crowded) {
    private static final int MOST_CANDIDATES = 24;

    static Together of(List<SourceRecord> records) {
        var byKey = new HashMap<Long, List<SourceRecord>>();
        for (SourceRecord record : records) {
            BlockingKey.of(record).stream()
                    .map(BlockingKey::hash)
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(record));
        }
        var crowded = new LinkedHashSet<Long>();
        var earlier = new IdentityHashMap<SourceRecord, Set<SourceRecord>>();
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > BlockingKey.MOST_RECORDS) {
                crowded.add(key);
            } else {
                share(sharing, earlier);
            }
        });
        return new Together(earlier, crowded);
    }

    private static void share(List<SourceRecord> sharing, Map<SourceRecord, Set<SourceRecord>> earlier) {
        for (int later = 1; later < sharing.size(); later++) {
            Set<SourceRecord> before = earlier.computeIfAbsent(
                    sharing.get(later), _ -> Collections.newSetFromMap(new IdentityHashMap<>()));
            for (int one = 0; one < later && before.size() < MOST_CANDIDATES; one++) {
                before.add(sharing.get(one));
            }
        }
    }

    /// Those before a record that share a key with it.
    Set<SourceRecord> before(SourceRecord record) {
        return earlier.getOrDefault(record, Set.of());
    }
}
