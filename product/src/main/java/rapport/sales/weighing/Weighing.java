package rapport.sales.weighing;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Now;
import rapport.expressions.Vocabulary;

/// Some rules in the words of whoever asks. What they come to is reckoned where it is asked for, in the statement that
/// reads the records, so it is never old. A rule that cannot be understood any more is paused; one that speaks of what
/// somebody may not see does not count for them.
public final class Weighing {
    /// A rule that counts for whoever asks.
    private record Counting(WeighingRule rule, Expression holds) {}

    /// What a rule adds for one record.
    ///
    /// @param counts with its sign
    public record Line(String name, String counts, boolean holds) {}

    private final List<Counting> counting;

    private Weighing(List<Counting> counting) {
        this.counting = counting;
    }

    public static Weighing of(List<? extends WeighingRule> rules, Vocabulary known) {
        var counting = new ArrayList<Counting>();
        for (WeighingRule rule : rules) {
            if (Expressions.check(rule.rule(), known) instanceof Expression holds) {
                counting.add(new Counting(rule, holds));
            }
        }
        return new Weighing(counting);
    }

    /// What is wrong with a rule, in sentences; empty when nothing is.
    public static String problem(String rule, Vocabulary known) {
        return Expressions.check(rule, known) instanceof Mistakes mistakes ? mistakes.text() : "";
    }

    /// The points of the record whose row a statement reads.
    public Field<Integer> sum(Now now) {
        Field<Integer> sum = inline(0);
        for (Counting one : counting) {
            sum = sum.plus(when(one.holds().condition(now), inline(one.rule().points()))
                    .otherwise(inline(0)));
        }
        return sum;
    }

    /// Which of the rules hold of that record, in the order of [#lines].
    public Field<Boolean[]> holding(Now now) {
        List<Field<Boolean>> each = counting.stream()
                .map(one -> field("(({0}) is true)", Boolean.class, one.holds().condition(now)))
                .toList();
        return each.isEmpty() ? field("array[]::boolean[]", Boolean[].class) : array(each);
    }

    /// The points of a record line by line.
    public List<Line> lines(Boolean[] holding) {
        var lines = new ArrayList<Line>();
        for (int n = 0; n < Math.min(counting.size(), holding.length); n++) {
            WeighingRule rule = counting.get(n).rule();
            lines.add(new Line(rule.name(), rule.counts(), holding[n]));
        }
        return lines;
    }

    /// The points of the rules that hold.
    public int points(Boolean[] holding) {
        int sum = 0;
        for (int n = 0; n < Math.min(counting.size(), holding.length); n++) {
            sum += holding[n] ? counting.get(n).rule().points() : 0;
        }
        return sum;
    }
}
