package rapport.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rapport.matching.comparing.Aspect;
import rapport.matching.comparing.Bearings;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level.Bearing;
import rapport.matching.comparing.Marks;
import rapport.matching.comparing.Pattern;
import rapport.matching.weighing.Weights;

/// Several records, read and ready to be weighed against each other by a model.
record Comparison(Model model, List<SourceRecord> records, List<Column<?>> columns) {
    /// From here on, in bits, what two records tell speaks so much against them that no third one
    /// makes them one customer.
    private static final double CLEARLY_DIFFERENT = -6;

    static Comparison of(Model model, List<SourceRecord> records) {
        if (records.stream().anyMatch(record -> record.kind() != model.learnt().kind())) {
            throw new IllegalArgumentException("only records of one kind are matched with each other");
        }
        return new Comparison(model, records, columns(model.aspects(), records));
    }

    static List<Column<?>> columns(List<Aspect<?>> aspects, List<SourceRecord> records) {
        var columns = new ArrayList<Column<?>>(aspects.size());
        aspects.forEach(aspect -> columns.add(Column.of(aspect, records)));
        return columns;
    }

    double bits(long pattern, int one, int other) {
        return model.weights().bits(columns, pattern, one, other);
    }

    Marks marks() {
        return Marks.of(columns, records.size());
    }

    Weights.Reach reach(Marks marks, int record, double least) {
        return model.weights().reach(columns, marks, record, least);
    }

    Outcome outcome(int one, int other) {
        long pattern = pattern(one, other);
        return outcome(bits(pattern, one, other), pattern);
    }

    Outcome outcome(double bits, long pattern) {
        Outcome outcome = model.learnt().thresholds().of(Weights.probability(bits));
        return outcome == Outcome.SAME && Bearings.contradict(columns, pattern) ? Outcome.ASK : outcome;
    }

    MatchedPair explain(int one, int other) {
        long pattern = pattern(one, other);
        double bits = bits(pattern, one, other);
        var reasons = IntStream.range(0, columns.size())
                .filter(place -> Pattern.level(pattern, place) != Column.MISSING)
                .mapToObj(place -> reason(place, pattern, one, other))
                .toList();
        return new MatchedPair(
                records.get(one),
                records.get(other),
                reasons,
                model.weights().priorBits(),
                bits,
                Weights.probability(bits),
                outcome(bits, pattern));
    }

    boolean areClearlyTwo(int one, int other) {
        return bits(pattern(one, other), one, other) - model.weights().priorBits() < CLEARLY_DIFFERENT;
    }

    /// Whether two records agree in what only one party has.
    boolean areSettled(int one, int other) {
        return Bearings.settle(columns, pattern(one, other));
    }

    /// Whether two groups differ in what tells the members of a family apart. A fact in which
    /// any of the one agrees with any of the other does not: a group may know somebody under
    /// two names.
    boolean contradict(List<Integer> ones, List<Integer> others) {
        return columns.stream().filter(Bearings::tellsApart).anyMatch(column -> contradict(column, ones, others));
    }

    private long pattern(int one, int other) {
        return Pattern.of(columns, one, other);
    }

    private Reason reason(int place, long pattern, int one, int other) {
        Column<?> column = columns.get(place);
        var judged = column.levels().get(Pattern.level(pattern, place));
        return new Reason(
                column.aspect().name(),
                judged.words(),
                column.shown(one),
                column.shown(other),
                model.weights().bits(columns, place, pattern, one, other),
                judged.bearing() == Bearing.CONTRADICTS);
    }

    private static boolean contradict(Column<?> column, List<Integer> ones, List<Integer> others) {
        boolean found = false;
        for (int one : ones) {
            for (int other : others) {
                int level = column.level(one, other);
                if (level != Column.MISSING && Bearings.of(column, level) != Bearing.CONTRADICTS) {
                    return false;
                }
                found |= level != Column.MISSING;
            }
        }
        return found;
    }
}
