package rapport.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.matching.clustering.Clusters.Link;

/// What people have decided of the records at hand. Where decisions speak against each other,
/// those who are not the same stay two: to join them wrongly is worse.
record Decided(Set<Pair> same, Set<Pair> different) {

    /// Two places among the records, the smaller first.
    record Pair(int one, int other) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

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
                (decision.same() ? decided.same : decided.different).add(Pair.of(one, other));
            }
        }
        decided.same.removeAll(decided.different);
        return decided;
    }

    /// Those of which at least one of both is here: after a merge the other is not.
    static List<Decision> known(List<SourceRecord> records, Collection<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        Set<String> keys = records.stream().map(SourceRecord::key).collect(Collectors.toSet());
        return decisions.stream()
                .filter(decision -> keys.contains(decision.one()) || keys.contains(decision.other()))
                .toList();
    }

    boolean isOpen(int one, int other) {
        return same.isEmpty() && different.isEmpty()
                || !same.contains(Pair.of(one, other)) && !different.contains(Pair.of(one, other));
    }

    boolean areSame(int one, int other) {
        return same.contains(Pair.of(one, other));
    }

    boolean keepApart(List<Integer> ones, List<Integer> others) {
        return !different.isEmpty()
                && ones.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> different.contains(Pair.of(one, other))));
    }

    /// Those that are the same, stronger than anything that records tell.
    List<Link> links() {
        return same.stream()
                .map(pair -> new Link(pair.one, pair.other, Double.POSITIVE_INFINITY))
                .toList();
    }
}
