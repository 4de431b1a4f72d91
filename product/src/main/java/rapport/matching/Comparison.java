package rapport.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rapport.customers.PartyKind;
import rapport.matching.blocking.Candidates;
import rapport.matching.comparing.Aspects;
import rapport.matching.comparing.Column;
import rapport.matching.comparing.Level.Bearing;
import rapport.matching.comparing.Pattern;

/// All facts of all records, ready to be compared.
record Comparison(List<Column<?>> columns) {

    static Comparison of(PartyKind kind, List<SourceRecord> records) {
        var columns = new ArrayList<Column<?>>();
        Aspects.of(kind, records).forEach(aspect -> columns.add(Column.of(aspect, records)));
        return new Comparison(
                columns.stream().filter(column -> column.told() > 1).toList());
    }

    long[] patterns(long[] pairs) {
        return Arrays.stream(pairs)
                .parallel()
                .map(pair -> Pattern.of(columns, Candidates.first(pair), Candidates.second(pair)))
                .toArray();
    }

    /// Whether two records share only what a family shares, and differ in what tells its members
    /// apart.
    boolean contradicts(long pattern) {
        return has(pattern, Bearing.CONTRADICTS) && !isSettled(pattern);
    }

    /// Whether two records agree in what only one party has.
    boolean isSettled(long pattern) {
        return has(pattern, Bearing.SETTLES);
    }

    /// Whether two groups differ in what tells the members of a family apart. A fact in which
    /// any of the one agrees with any of the other does not: a group may know somebody under
    /// two names.
    boolean contradict(List<Integer> ones, List<Integer> others) {
        return columns.stream().filter(Comparison::tellsApart).anyMatch(column -> contradict(column, ones, others));
    }

    private boolean has(long pattern, Bearing bearing) {
        return IntStream.range(0, columns.size())
                .anyMatch(place -> bearing(columns.get(place), Pattern.level(pattern, place)) == bearing);
    }

    private static boolean contradict(Column<?> column, List<Integer> ones, List<Integer> others) {
        boolean found = false;
        for (int one : ones) {
            for (int other : others) {
                int level = column.level(one, other);
                if (level != Column.MISSING && bearing(column, level) != Bearing.CONTRADICTS) {
                    return false;
                }
                found |= level != Column.MISSING;
            }
        }
        return found;
    }

    private static boolean tellsApart(Column<?> column) {
        return column.levels().stream().anyMatch(level -> level.bearing() == Bearing.CONTRADICTS);
    }

    private static Bearing bearing(Column<?> column, int level) {
        return level == Column.MISSING
                ? Bearing.USUAL
                : column.levels().get(level).bearing();
    }
}
