package rapport.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.Learnt.LearntFact;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Aspects;
import rapport.matching.comparing.Level;
import rapport.matching.weighing.Weights;

/// Weighs any two records of a kind by what was learnt before, as often as wanted and by many
/// threads at once. It stands by itself: {@link #learnt()} is kept in a table and makes the same
/// model again, and {@link #usual} serves a base from which nothing has been learnt yet.
///
/// Which records are worth weighing against a new one is told by their {@link BlockingKey}s.
public final class Model {
    /// As if so many records had been learnt from, every fifth of them a second one of somebody.
    private static final long USUAL_RECORDS = 10_000;

    private static final double USUAL_TWINS = 0.2;

    private final Learnt learnt;
    private final List<Aspect<?>> aspects;
    private final Weights weights;

    private Model(Learnt learnt) {
        this.learnt = learnt;
        this.aspects = learnt.facts().stream().<Aspect<?>>map(this::aspect).toList();
        this.weights = new Weights(learnt, aspects);
    }

    /// What we expect of a kind before there are records: values are neither frequent nor rare.
    public static Model usual(PartyKind kind) {
        return new Model(new Learnt(
                kind,
                USUAL_RECORDS,
                USUAL_TWINS / USUAL_RECORDS,
                USUAL_TWINS,
                Thresholds.USUAL,
                Aspects.usual(kind).stream().map(Model::expected).toList(),
                Map.of()));
    }

    /// A fact whose levels another release told apart otherwise counts as expected.
    public static Model of(Learnt learnt) {
        return new Model(learnt.with(learnt.facts().stream().map(Model::fitting).toList()));
    }

    public Learnt learnt() {
        return learnt;
    }

    /// Why two records may be one customer. About 20 µs, of which most goes into reading them.
    ///
    /// @throws IllegalArgumentException where one of them is of another kind: a person and a
    /// company are never one customer
    public MatchedPair explain(SourceRecord one, SourceRecord other) {
        return comparison(List.of(one, other)).explain(0, 1);
    }

    /// Those of the candidates who are the same customer or of whom a person is to be asked, the
    /// surest first. The first of each pair is the record itself.
    public List<MatchedPair> likely(SourceRecord record, Collection<SourceRecord> candidates) {
        var all = new ArrayList<SourceRecord>(candidates.size() + 1);
        all.add(record);
        all.addAll(candidates);
        Comparison comparison = comparison(all);
        return IntStream.range(1, all.size())
                .filter(other -> comparison.outcome(0, other) != Outcome.DIFFERENT)
                .mapToObj(other -> comparison.explain(0, other))
                .sorted(Comparator.comparingDouble(MatchedPair::bits).reversed())
                .toList();
    }

    /// The same for many at once, on all processors: each record is read only once, however many
    /// it is a candidate of. Of whom nobody is likely is missing.
    public Map<SourceRecord, List<MatchedPair>> likely(
            Map<SourceRecord, ? extends Collection<SourceRecord>> candidates) {
        var places = new IdentityHashMap<SourceRecord, Integer>();
        var all = new ArrayList<SourceRecord>();
        candidates.forEach((record, others) -> {
            place(record, places, all);
            others.forEach(other -> place(other, places, all));
        });
        Comparison comparison = comparison(all);
        var found = new IdentityHashMap<SourceRecord, List<MatchedPair>>();
        candidates.entrySet().parallelStream()
                .map(entry -> Map.entry(entry.getKey(), likely(comparison, places, entry.getKey(), entry.getValue())))
                .sequential()
                .filter(entry -> !entry.getValue().isEmpty())
                .forEachOrdered(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static void place(SourceRecord record, Map<SourceRecord, Integer> places, List<SourceRecord> all) {
        if (places.putIfAbsent(record, all.size()) == null) {
            all.add(record);
        }
    }

    private static List<MatchedPair> likely(
            Comparison comparison,
            Map<SourceRecord, Integer> places,
            SourceRecord record,
            Collection<SourceRecord> candidates) {
        int one = places.getOrDefault(record, 0);
        return candidates.stream()
                .map(other -> places.getOrDefault(other, 0))
                .filter(other -> comparison.outcome(one, other) != Outcome.DIFFERENT)
                .map(other -> comparison.explain(one, other))
                .sorted(Comparator.comparingDouble(MatchedPair::bits).reversed())
                .toList();
    }

    /// Whether two groups of records, each of one customer, may become one group: nobody of the
    /// one is clearly somebody else than anybody of the other, and the two do not differ in what
    /// tells the members of a family apart, unless something that only one customer has settles
    /// it.
    public boolean mayJoin(List<SourceRecord> ones, List<SourceRecord> others) {
        var all = new ArrayList<>(ones);
        all.addAll(others);
        Comparison comparison = comparison(all);
        List<Integer> left = IntStream.range(0, ones.size()).boxed().toList();
        List<Integer> right = IntStream.range(ones.size(), all.size()).boxed().toList();
        boolean clearlyTwo =
                left.stream().anyMatch(one -> right.stream().anyMatch(other -> comparison.areClearlyTwo(one, other)));
        boolean settled =
                left.stream().anyMatch(one -> right.stream().anyMatch(other -> comparison.areSettled(one, other)));
        return !clearlyTwo && (settled || !comparison.contradict(left, right));
    }

    List<Aspect<?>> aspects() {
        return aspects;
    }

    Weights weights() {
        return weights;
    }

    private Comparison comparison(List<SourceRecord> records) {
        return Comparison.of(withIdentifiersOf(records), records);
    }

    /// An identifier of a kind that nothing was learnt of still settles who somebody is.
    Model withIdentifiersOf(List<SourceRecord> records) {
        List<String> unknown = Aspects.identifiers(records).stream()
                .filter(kind -> learnt.facts().stream().noneMatch(fact -> isIdentifier(fact, kind)))
                .limit(Aspects.MOST - aspects.size())
                .toList();
        if (unknown.isEmpty()) {
            return this;
        }
        var facts = new ArrayList<>(learnt.facts());
        unknown.forEach(kind -> facts.add(expected(Aspects.of(FactSort.IDENTIFIER, kind, Map.of(), 1))));
        return new Model(learnt.with(facts));
    }

    private Aspect<?> aspect(LearntFact fact) {
        return Aspects.of(fact.sort(), fact.name(), fact.words(), learnt.records());
    }

    private static boolean isIdentifier(LearntFact fact, String kind) {
        return fact.sort() == FactSort.IDENTIFIER && fact.name().equals(kind);
    }

    private static LearntFact fitting(LearntFact fact) {
        Aspect<?> aspect = Aspects.of(fact.sort(), fact.name(), fact.words(), fact.told());
        return fact.m().size() == aspect.levels().size()
                        && fact.u().size() == fact.m().size()
                ? fact
                : expected(aspect);
    }

    private static LearntFact expected(Aspect<?> aspect) {
        return new LearntFact(
                aspect.sort(),
                aspect.name(),
                USUAL_RECORDS,
                aspect.levels().stream().map(Level::expected).toList(),
                aspect.levels().stream().map(Level::byChance).toList(),
                Map.of(),
                0,
                aspect.words());
    }
}
