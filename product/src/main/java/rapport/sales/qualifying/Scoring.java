package rapport.sales.qualifying;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;
import rapport.sales.weighing.Weighing;

/// Scores leads by the rules.
@Component
public class Scoring {
    public static final String LEADS = "leads";

    private final Qualifying qualifying;
    private final Vocabularies vocabularies;

    Scoring(Qualifying qualifying, Vocabularies vocabularies) {
        this.qualifying = qualifying;
        this.vocabularies = vocabularies;
    }

    /// The score of the lead whose row a statement reads.
    public Field<Integer> score(Rights rights, Now now) {
        return weighing(rights).sum(now);
    }

    /// Which of the rules hold of that lead, in the order of [#lines].
    public Field<Boolean[]> holding(Rights rights, Now now) {
        return weighing(rights).holding(now);
    }

    /// The score of a lead line by line.
    public List<Weighing.Line> lines(Rights rights, Boolean[] holding) {
        return weighing(rights).lines(holding);
    }

    /// What is wrong with a rule that anybody may see all of, in sentences; empty when nothing is.
    String problem(String rule) {
        return Weighing.problem(rule, vocabularies.unmade(LEADS, Rights.ALL));
    }

    private Weighing weighing(Rights rights) {
        return Weighing.of(qualifying.rules(), vocabularies.unmade(LEADS, rights));
    }
}
