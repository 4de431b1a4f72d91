package rapport.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rapport.customers.PartyKind;
import rapport.matching.blocking.Candidates;
import rapport.matching.clustering.Clusters;
import rapport.matching.comparing.Aspects;
import rapport.matching.comparing.Column;
import rapport.matching.weighing.Estimate;

/// Probabilistic record linkage over records of one kind, in the model of Fellegi and Sunter,
/// “A Theory for Record Linkage” (Journal of the American Statistical Association 64, 1969):
/// every fact that two records tell adds a weight for or against their being one customer. The
/// weights are learnt from the records; nothing has to be labelled.
///
/// The same records in the same order give the same answer. An object of this class is read by
/// many threads at once.
public final class Matching {
    private final List<SourceRecord> records;
    private final Decided decided;
    private final Comparison comparison;
    private final long[] candidates;
    private final long[] patterns;

    private Matching(
            PartyKind kind, List<SourceRecord> records, Thresholds thresholds, Collection<Decision> decisions) {
        this.records = List.copyOf(records);
        this.decided = Decided.of(records, decisions);
        List<Column<?>> columns = Comparison.columns(Aspects.of(kind, records), records).stream()
                .filter(column -> column.told() > 1)
                .toList();
        this.candidates = Arrays.stream(Candidates.of(kind, records))
                .filter(decided::isOpen)
                .toArray();
        this.patterns = Comparison.patterns(columns, candidates);
        Learnt learnt = Estimate.of(
                kind,
                columns,
                records.size(),
                patterns,
                Comparison.patterns(
                        columns,
                        decided.same().stream().mapToLong(Long::longValue).toArray()),
                thresholds);
        this.comparison = new Comparison(Model.of(learnt), this.records, columns);
    }

    /// Reads, compares and weighs all records.
    ///
    /// @throws IllegalArgumentException where a record is of another kind: a person and a
    /// company are never one customer
    public static Matching of(PartyKind kind, List<SourceRecord> records, Thresholds thresholds) {
        return of(kind, records, thresholds, List.of());
    }

    /// The same, knowing what people have decided: those pairs are labels of the estimate and are
    /// not among what is found. Decisions on records that are not here are passed over.
    public static Matching of(
            PartyKind kind, List<SourceRecord> records, Thresholds thresholds, Collection<Decision> decisions) {
        if (records.stream().anyMatch(record -> record.kind() != kind)) {
            throw new IllegalArgumentException("only records of one kind are matched with each other");
        }
        return new Matching(kind, records, thresholds, decisions);
    }

    /// What was learnt, to weigh other records by.
    public Model model() {
        return comparison.model();
    }

    public Matches matches() {
        var pairs = new ArrayList<MatchedPair>();
        var links = new ArrayList<Clusters.Link>();
        for (long pair : decided.same()) {
            links.add(new Clusters.Link(Candidates.first(pair), Candidates.second(pair), Double.POSITIVE_INFINITY));
        }
        for (int i = 0; i < candidates.length; i++) {
            int one = Candidates.first(candidates[i]);
            int other = Candidates.second(candidates[i]);
            double bits = comparison.bits(patterns[i], one, other);
            Outcome outcome = comparison.outcome(bits, patterns[i]);
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
        return comparison.explain(one, other);
    }

    /// What a person has decided goes before all else; a pair that an identifier of its own has
    /// settled joins groups whatever their names are.
    private boolean fit(List<Integer> ones, List<Integer> others, Clusters.Link link) {
        if (decided.keepApart(ones, others)) {
            return false;
        }
        return decided.areSame(link.one(), link.other())
                || (ones.stream()
                                .noneMatch(
                                        one -> others.stream().anyMatch(other -> comparison.areClearlyTwo(one, other)))
                        && (comparison.areSettled(link.one(), link.other()) || !comparison.contradict(ones, others)));
    }
}
