package rapport.sales.target;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Now;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.sales.TargetListId;
import rapport.sales.weighing.Weighing;

/// How well organisations fit as targets, in the words of organisations as far as somebody may speak them. It is
/// reckoned by the statement that reads the target.
@Component
public class Fits {
    public static final String ORGANISATIONS = "organisations";

    private final FitRules rules;
    private final Vocabularies vocabularies;

    Fits(FitRules rules, Vocabularies vocabularies) {
        this.rules = rules;
        this.vocabularies = vocabularies;
    }

    List<FitRule> of(TargetListId list) {
        return rules.of(list);
    }

    Field<Integer> points(Rights rights, Now now) {
        return rules.points(vocabulary(rights), now);
    }

    /// The criteria of one list.
    Weighing weighing(TargetListId list, Rights rights) {
        return Weighing.of(rules.of(list), vocabulary(rights));
    }

    /// What is wrong with a rule, in sentences; empty when nothing is.
    public String problem(String rule, Rights rights) {
        return Weighing.problem(rule, vocabulary(rights));
    }

    Vocabulary vocabulary(Rights rights) {
        return vocabularies.unmade(ORGANISATIONS, rights);
    }

    void changing() {
        rules.changing();
    }
}
