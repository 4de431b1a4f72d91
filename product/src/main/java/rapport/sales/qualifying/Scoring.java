package rapport.sales.qualifying;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Checking;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Mistakes;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;

/// Scores leads by the rules. A score is reckoned where it is asked for, in the statement that reads the leads, so it
/// is
/// never old. A rule that cannot be understood any more is paused; one that speaks of what somebody may not see does
/// not
/// count for him.
@Component
public class Scoring {
    public static final String LEADS = "leads";

    /// A rule that somebody's score is made of.
    record Counting(ScoringRule rule, Expression holds) {}

    /// What a rule adds to the score of one lead.
    ///
    /// @param counts with its sign
    public record Line(String name, String counts, boolean holds) {}

    private final Qualifying qualifying;
    private final Vocabularies vocabularies;

    Scoring(Qualifying qualifying, Vocabularies vocabularies) {
        this.qualifying = qualifying;
        this.vocabularies = vocabularies;
    }

    /// The score of the lead whose row a statement reads.
    public Field<Integer> score(Rights rights, Now now) {
        return score(qualifying.rules(), vocabularies.unmade(LEADS, rights), now);
    }

    static Field<Integer> score(List<ScoringRule> rules, Vocabulary known, Now now) {
        Field<Integer> sum = inline(0);
        for (Counting one : counting(rules, known)) {
            sum = sum.plus(when(one.holds().condition(now), inline(one.rule().points()))
                    .otherwise(inline(0)));
        }
        return sum;
    }

    /// Which of the rules hold of that lead, in the order of [#lines].
    public Field<Boolean[]> holding(Rights rights, Now now) {
        List<Field<Boolean>> each = counting(qualifying.rules(), vocabularies.unmade(LEADS, rights)).stream()
                .map(one -> field("(({0}) is true)", Boolean.class, one.holds().condition(now)))
                .toList();
        return each.isEmpty() ? field("array[]::boolean[]", Boolean[].class) : array(each);
    }

    /// The score of a lead line by line.
    public List<Line> lines(Rights rights, Boolean[] holding) {
        var lines = new ArrayList<Line>();
        List<Counting> rules = counting(qualifying.rules(), vocabularies.unmade(LEADS, rights));
        for (int n = 0; n < Math.min(rules.size(), holding.length); n++) {
            ScoringRule rule = rules.get(n).rule();
            lines.add(new Line(rule.name(), rule.counts(), holding[n]));
        }
        return lines;
    }

    /// What is wrong with a rule that anybody may see all of, in sentences; empty when nothing is.
    String problem(String rule) {
        return Expressions.check(rule, vocabularies.unmade(LEADS, Rights.ALL)) instanceof Mistakes mistakes
                ? mistakes.text()
                : "";
    }

    private static List<Counting> counting(List<ScoringRule> rules, Vocabulary known) {
        var counting = new ArrayList<Counting>();
        for (ScoringRule rule : rules) {
            Checking checking = Expressions.check(rule.rule(), known);
            if (checking instanceof Expression holds) {
                counting.add(new Counting(rule, holds));
            }
        }
        return counting;
    }
}
