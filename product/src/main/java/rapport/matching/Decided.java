package rapport.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.matching.blocking.Candidates;

/// What people have decided of the records at hand. Where decisions speak against each other,
/// those who are not the same stay two: to join them wrongly is worse.
record Decided(Set<Long> same, Set<Long> different) {

    static Decided of(List<SourceRecord> records, Collection<Decision> decisions) {
        var decided = new Decided(new HashSet<>(), new HashSet<>());
        if (decisions.isEmpty()) {
            return decided;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            places.put(records.get(i).key(), i);
        }
        for (Decision decision : decisions) {
            Integer one = places.get(decision.one());
            Integer other = places.get(decision.other());
            if (one != null && other != null && !one.equals(other)) {
                (decision.same() ? decided.same : decided.different).add(Candidates.pair(one, other));
            }
        }
        decided.same.removeAll(decided.different);
        return decided;
    }

    boolean isOpen(long pair) {
        return !same.contains(pair) && !different.contains(pair);
    }

    boolean areSame(int one, int other) {
        return same.contains(Candidates.pair(one, other));
    }

    boolean keepApart(List<Integer> ones, List<Integer> others) {
        return !different.isEmpty()
                && ones.stream()
                        .anyMatch(one ->
                                others.stream().anyMatch(other -> different.contains(Candidates.pair(one, other))));
    }
}
