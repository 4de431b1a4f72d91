package rapport.sales.qualifying;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// The checklist, its answers, the rules and the reasons in the words of their pages.
@Configuration(proxyBeanMethods = false)
class QualifyingTellings {
    @Bean
    static Telling criterionTelling() {
        return PlainTelling.of(
                "sales.criterion",
                "Criterion",
                "criteria",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("question", "Question"),
                        new Label("retired_at", "Retired")));
    }

    @Bean
    static Telling unfitReasonTelling() {
        return PlainTelling.of(
                "sales.unfit_reason",
                "Reason to give up a lead",
                "reasons to give up a lead",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("retired_at", "Retired")));
    }

    @Bean
    static Telling answerTelling() {
        return PlainTelling.of(
                "sales.answer",
                "Answer",
                "answers",
                row -> row.text("remark"),
                List.of(new Label("met", "Met"), new Label("remark", "Remark")));
    }

    @Bean
    static Telling scoringRuleTelling() {
        return PlainTelling.of(
                "sales.scoring_rule",
                "Scoring rule",
                "scoring rules",
                row -> row.text("name"),
                List.of(new Label("name", "Name"), new Label("rule", "Rule"), new Label("points", "Points")));
    }
}
