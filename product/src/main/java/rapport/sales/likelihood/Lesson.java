package rapport.sales.likelihood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.sales.likelihood.LogisticRegression.Example;

/// What ended cases teach.
///
/// @param ended     of how many it was learned
/// @param intercept the logarithm of the odds of a case without any trait that counts
record Lesson(int ended, int won, double intercept, List<Weight> weights, Merit merit) {
    /// A value of a trait that was seen less often counts for nothing.
    private static final int OFTEN = 20;

    /// How strongly weights are drawn to nothing.
    private static final double RIDGE = 2;

    /// The newest quarter tests what the others taught.
    private static final double TAUGHT = 0.75;

    /// A case that ended.
    ///
    /// @param traits values by the keys of the traits; what is not known is left out
    record Ended(Map<String, String> traits, boolean won) {}

    /// What a value of a trait adds to the logarithm of the odds.
    ///
    /// @param ended how many of those that ended have it
    record Weight(String trait, String value, double weight, int ended, int won) {}

    /// @param cases in the order in which they ended, the oldest first
    static Lesson of(List<Ended> cases) {
        int until = (int) (cases.size() * TAUGHT);
        Lesson earlier = learned(cases.subList(0, until), Merit.NONE);
        Merit merit = Merit.of(
                cases.subList(until, cases.size()).stream()
                        .map(one -> new Merit.Prediction(earlier.probability(one.traits()), one.won()))
                        .toList(),
                earlier.share());
        return learned(cases, merit);
    }

    double share() {
        return ended == 0 ? 0 : (double) won / ended;
    }

    double probability(Map<String, String> traits) {
        return LogisticRegression.sigmoid(intercept
                + counting(traits).stream().mapToDouble(Weight::weight).sum());
    }

    /// Those that count for this case, what counts most first.
    List<Weight> counting(Map<String, String> traits) {
        return weights.stream()
                .filter(one -> one.value().equals(traits.get(one.trait())))
                .sorted(Comparator.comparingDouble(one -> -Math.abs(one.weight())))
                .toList();
    }

    private static Lesson learned(List<Ended> cases, Merit merit) {
        Map<Value, int[]> seen = new LinkedHashMap<>();
        cases.forEach(one -> one.traits().forEach((key, value) -> {
            int[] counts = seen.computeIfAbsent(new Value(key, value), _ -> new int[2]);
            counts[0]++;
            counts[1] += one.won() ? 1 : 0;
        }));
        List<Value> often = seen.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= OFTEN && entry.getValue()[0] < cases.size())
                .map(Map.Entry::getKey)
                .toList();
        Map<Value, Integer> numbers = new LinkedHashMap<>();
        often.forEach(trait -> numbers.put(trait, numbers.size()));
        var fit = LogisticRegression.fit(
                cases.stream().map(one -> example(one, numbers)).toList(), often.size(), RIDGE);
        var weights = new ArrayList<Weight>();
        for (int i = 0; i < often.size(); i++) {
            Value trait = often.get(i);
            int[] counts = seen.getOrDefault(trait, new int[2]);
            weights.add(new Weight(trait.key(), trait.value(), fit.weights()[i], counts[0], counts[1]));
        }
        int won = (int) cases.stream().filter(Ended::won).count();
        return new Lesson(cases.size(), won, fit.intercept(), weights, merit);
    }

    private static Example example(Ended one, Map<Value, Integer> numbers) {
        return new Example(
                one.traits().entrySet().stream()
                        .map(entry -> numbers.get(new Value(entry.getKey(), entry.getValue())))
                        .filter(number -> number != null)
                        .mapToInt(Integer::intValue)
                        .toArray(),
                one.won());
    }

    private record Value(String key, String value) {}
}
