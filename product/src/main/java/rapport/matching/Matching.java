package rapport.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import rapport.customers.PartyKind;
import rapport.matching.blocking.Blocks;
import rapport.matching.clustering.Clusters;
import rapport.matching.clustering.Clusters.Link;
import rapport.matching.comparing.Aspects;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Frequencies;
import rapport.matching.weighing.Estimate;
import rapport.matching.weighing.Tally;

/// Probabilistic record linkage over records of one kind, in the model of Fellegi and Sunter,
/// “A Theory for Record Linkage” (Journal of the American Statistical Association 64, 1969):
/// every fact that two records tell adds a weight for or against their being one customer. The
/// weights are learnt from the records; nothing has to be labelled.
///
/// The same records in the same order give the same answer. An object of this class is read by
/// many threads at once.
public final class Matching {
    /// Fewer records teach nothing: what chance brings together among them says little of those
    /// who come tomorrow. They are weighed by what is usual.
    static final int FEW = 200;

    private final Decided decided;
    private final Sweep sweep;
    private final Comparison comparison;

    private Matching(
            PartyKind kind, List<SourceRecord> records, Thresholds thresholds, Collection<Decision> decisions) {
        this.decided = Decided.of(records, decisions);
        this.sweep = new Sweep(Blocks.of(kind, records), decided, records.size());
        Thresholds tuned = thresholds.tunedBy(Decided.known(records, decisions));
        this.comparison = records.size() < FEW
                ? Comparison.of(usual(kind, tuned).withIdentifiersOf(records), records)
                : learnt(kind, records, tuned);
    }

    private static Model usual(PartyKind kind, Thresholds thresholds) {
        return Model.of(Model.usual(kind).learnt().with(thresholds));
    }

    private Comparison learnt(PartyKind kind, List<SourceRecord> records, Thresholds thresholds) {
        List<Column<?>> columns = Comparison.columns(Aspects.of(kind, records), records).stream()
                .filter(column -> column.told() > 1 || column.aspect().isUsual())
                .toList();
        List<Frequencies> frequencies = Frequencies.of(columns, records.size());
        var labelled = new Tally();
        decided.links().forEach(link -> labelled.add(Frequencies.pattern(frequencies, link.one(), link.other())));
        Learnt learnt = Estimate.of(
                kind,
                columns,
                frequencies,
                records.size(),
                sweep.patterns(frequencies),
                1 / sweep.sampled(),
                labelled,
                thresholds);
        return new Comparison(Model.of(learnt), records, columns);
    }

    /// Reads all records and learns what their facts weigh, where there are enough of them.
    ///
    /// @throws IllegalArgumentException where a record is of another kind: a person and a
    /// company are never one customer
    public static Matching of(PartyKind kind, List<SourceRecord> records, Thresholds thresholds) {
        return of(kind, records, thresholds, List.of());
    }

    /// The same, knowing what people have decided: those pairs are labels of the estimate and are
    /// not among what is found. Of those who became one only one is left, which tunes the
    /// thresholds. Decisions on records that are not here are passed over.
    public static Matching of(
            PartyKind kind, List<SourceRecord> records, Thresholds thresholds, Collection<Decision> decisions) {
        if (records.stream().anyMatch(record -> record.kind() != kind)) {
            throw new IllegalArgumentException("only records of one kind are matched with each other");
        }
        return new Matching(kind, List.copyOf(records), thresholds, decisions);
    }

    /// What was learnt, to weigh other records by.
    public Model model() {
        return comparison.model();
    }

    /// Compares and weighs all records.
    public Matches matches() {
        Sweep.Found found = sweep.found(comparison);
        var pairs = new ArrayList<>(found.same());
        pairs.addAll(found.ask());
        pairs.sort(Comparator.comparingDouble(Link::bits).reversed());
        var links = new ArrayList<>(decided.links());
        links.addAll(found.same());
        var clusters = Clusters.of(comparison.records().size(), links, this::fit).stream()
                .map(group -> group.stream().map(comparison.records()::get).toList())
                .toList();
        return new Matches(new ExplainedPairs(comparison, pairs), clusters, found.compared());
    }

    /// Any two records, by their places among those given, whether or not they were worth
    /// comparing.
    public MatchedPair explain(int one, int other) {
        return comparison.explain(one, other);
    }

    /// What a person has decided goes before all else; a pair that an identifier of its own has
    /// settled joins groups whatever their names are.
    private boolean fit(List<Integer> ones, List<Integer> others, Link link) {
        if (decided.keepApart(ones, others)) {
            return false;
        }
        return decided.areSame(link.one(), link.other())
                || (!areClearlyTwo(ones, others)
                        && (comparison.areSettled(link.one(), link.other()) || !comparison.contradict(ones, others)));
    }

    private boolean areClearlyTwo(List<Integer> ones, List<Integer> others) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> comparison.areClearlyTwo(one, other)));
    }
}
