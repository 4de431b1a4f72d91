package rapport.matching.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Groups records by links, the strongest first. Two groups become one only where none of the
/// one is clearly another customer than one of the other, so that no chain of weak links pulls
/// two strongly different records together.
public final class Clusters {
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Fit fit;

    /// Whether the records of two groups may all be one customer.
    @FunctionalInterface
    public interface Fit {
        /// @param link why the two groups are looked at
        boolean test(List<Integer> ones, List<Integer> others, Link link);
    }

    private Clusters(int records, Fit fit) {
        for (int i = 0; i < records; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        this.fit = fit;
    }

    public record Link(int one, int other, double bits) {}

    /// Every record stands in exactly one group.
    public static List<List<Integer>> of(int records, List<Link> links, Fit fit) {
        var clusters = new Clusters(records, fit);
        links.stream()
                .sorted((one, other) -> Double.compare(other.bits(), one.bits()))
                .forEach(clusters::follow);
        return IntStream.range(0, records)
                .filter(record -> clusters.groups.get(record).getFirst() == record)
                .mapToObj(clusters.groups::get)
                .toList();
    }

    private void follow(Link link) {
        List<Integer> one = groups.get(link.one());
        List<Integer> other = groups.get(link.other());
        if (!one.getFirst().equals(other.getFirst()) && fit.test(one, other, link)) {
            boolean grows = one.size() >= other.size();
            List<Integer> larger = grows ? one : other;
            List<Integer> smaller = grows ? other : one;
            larger.addAll(smaller);
            smaller.forEach(record -> groups.set(record, larger));
        }
    }
}
