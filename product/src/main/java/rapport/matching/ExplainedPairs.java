package rapport.matching;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import rapport.matching.clustering.Clusters.Link;

/// Pairs that are explained when they are asked for: of a million nobody reads more than a few.
final class ExplainedPairs extends AbstractList<MatchedPair> implements RandomAccess {
    private final Comparison comparison;
    private final List<Link> pairs;

    ExplainedPairs(Comparison comparison, List<Link> pairs) {
        this.comparison = comparison;
        this.pairs = pairs;
    }

    @Override
    public MatchedPair get(int place) {
        Link pair = pairs.get(place);
        return comparison.explain(pair.one(), pair.other());
    }

    @Override
    public int size() {
        return pairs.size();
    }
}
