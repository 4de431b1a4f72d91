package rapport.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.blocking.Candidates;
import rapport.matching.clustering.Clusters;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level.Bearing;
import rapport.matching.comparing.Pattern;
import rapport.matching.weighing.Estimate;
import rapport.matching.weighing.Weights;

/// Probabilistic record linkage over records of one kind, in the model of Fellegi and Sunter,
/// “A Theory for Record Linkage” (Journal of the American Statistical Association 64, 1969):
/// every fact that two records tell adds a weight for or against their being one customer. The
/// weights are learnt from the records; nothing has to be labelled.
///
/// The same records in the same order give the same answer. An object of this class is read by
/// many threads at once.
public final class Matching {
    /// From here on, in bits, what two records tell speaks so much against them that no third one
    /// makes them one customer.
    private static final double CLEARLY_DIFFERENT = -6;

    private final List<SourceRecord> records;
    private final Thresholds thresholds;
    private final Comparison comparison;
    private final List<Column<?>> columns;
    private final long[] candidates;
    private final long[] patterns;
    private final Weights weights;

    private Matching(PartyKind kind, List<SourceRecord> records, Thresholds thresholds) {
        this.records = List.copyOf(records);
        this.thresholds = thresholds;
        this.comparison = Comparison.of(kind, this.records);
        this.columns = comparison.columns();
        this.candidates = Candidates.of(kind, this.records);
        this.patterns = comparison.patterns(candidates);
        this.weights = Estimate.of(columns, records.size(), patterns);
    }

    /// Reads, compares and weighs all records.
    ///
    /// @throws IllegalArgumentException where a record is of another kind: a person and a
    /// company are never one customer
    public static Matching of(PartyKind kind, List<SourceRecord> records, Thresholds thresholds) {
        if (records.stream().anyMatch(record -> record.kind() != kind)) {
            throw new IllegalArgumentException("only records of one kind are matched with each other");
        }
        return new Matching(kind, records, thresholds);
    }

    public Matches matches() {
        var pairs = new ArrayList<MatchedPair>();
        var links = new ArrayList<Clusters.Link>();
        for (int i = 0; i < candidates.length; i++) {
            int one = Candidates.first(candidates[i]);
            int other = Candidates.second(candidates[i]);
            double bits = weights.bits(columns, patterns[i], one, other);
            Outcome outcome = outcome(bits, patterns[i]);
            if (outcome != Outcome.DIFFERENT) {
                pairs.add(explain(one, other));
            }
            if (outcome == Outcome.SAME) {
                links.add(new Clusters.Link(one, other, bits));
            }
        }
        pairs.sort(Comparator.comparingDouble(MatchedPair::bits).reversed());
        var clusters = Clusters.of(records.size(), links, this::fit).stream()
                .map(group -> group.stream().map(records::get).toList())
                .toList();
        return new Matches(pairs, clusters, candidates.length);
    }

    /// Any two records, by their places among those given, whether or not they were worth
    /// comparing.
    public MatchedPair explain(int one, int other) {
        long pattern = pattern(one, other);
        double bits = weights.bits(columns, pattern, one, other);
        var reasons = IntStream.range(0, columns.size())
                .filter(place -> Pattern.level(pattern, place) != Column.MISSING)
                .mapToObj(place -> reason(place, Pattern.level(pattern, place), one, other))
                .toList();
        return new MatchedPair(
                records.get(one),
                records.get(other),
                reasons,
                weights.priorBits(),
                bits,
                Weights.probability(bits),
                outcome(bits, pattern));
    }

    private Reason reason(int place, int level, int one, int other) {
        Column<?> column = columns.get(place);
        var judged = column.levels().get(level);
        return new Reason(
                column.name(),
                judged.words(),
                column.shown(one),
                column.shown(other),
                weights.bits(column, place, level, column.frequency(one, other, level)),
                judged.bearing() == Bearing.CONTRADICTS);
    }

    private Outcome outcome(double bits, long pattern) {
        Outcome outcome = thresholds.of(Weights.probability(bits));
        return outcome == Outcome.SAME && comparison.contradicts(pattern) ? Outcome.ASK : outcome;
    }

    /// A pair that an identifier of its own has settled joins groups whatever their names are.
    private boolean fit(List<Integer> ones, List<Integer> others, Clusters.Link link) {
        return ones.stream().noneMatch(one -> others.stream().anyMatch(other -> areClearlyTwo(one, other)))
                && (comparison.isSettled(pattern(link.one(), link.other())) || !comparison.contradict(ones, others));
    }

    private boolean areClearlyTwo(int one, int other) {
        return weights.bits(columns, pattern(one, other), one, other) - weights.priorBits() < CLEARLY_DIFFERENT;
    }

    private long pattern(int one, int other) {
        return Pattern.of(columns, one, other);
    }
}
