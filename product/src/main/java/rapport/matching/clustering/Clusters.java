package rapport.matching.clustering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// Groups records by links, the strongest first. Two groups become one only where none of the
/// one is clearly another customer than one of the other, so that no chain of weak links pulls
/// two strongly different records together.
public final class Clusters {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Apart apart;

    /// Whether two records are clearly two customers.
    @FunctionalInterface
    public interface Apart {
        boolean test(int one, int other);
    }

    private Clusters(int records, Apart apart) {
        for (int i = 0; i < records; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        this.apart = apart;
    }

    public record Link(int one, int other, double bits) {}

    /// Every record stands in exactly one group.
    public static Collection<List<Integer>> of(int records, List<Link> links, Apart apart) {
        var clusters = new Clusters(records, apart);
        links.stream()
                .sorted((one, other) -> Double.compare(other.bits(), one.bits()))
                .forEach(clusters::follow);
        return new LinkedHashSet<>(clusters.groups);
    }

    private void follow(Link link) {
        List<Integer> one = groups.get(link.one());
        List<Integer> other = groups.get(link.other());
        if (one != other && fit(one, other)) {
            List<Integer> larger = one.size() < other.size() ? other : one;
            List<Integer> smaller = larger == one ? other : one;
            larger.addAll(smaller);
            smaller.forEach(record -> groups.set(record, larger));
        }
    }

    private boolean fit(List<Integer> ones, List<Integer> others) {
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> apart.test(one, other)));
    }
}
