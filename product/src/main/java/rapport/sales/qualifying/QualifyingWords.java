package rapport.sales.qualifying;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static rapport.sales.db.Tables.ANSWER;
import static rapport.sales.db.Tables.CRITERION;
import static rapport.sales.db.Tables.LEAD;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Type;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;
import rapport.sales.weighing.Weighing;

/// How good leads are, for rules and lists.
@Component
class QualifyingWords implements VocabularyPart {
    private final Qualifying qualifying;

    QualifyingWords(Qualifying qualifying) {
        this.qualifying = qualifying;
    }

    @Override
    public String kind() {
        return Scoring.LEADS;
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(Word.number(
                "criteria_met",
                "Met of the checklist",
                field(selectCount()
                        .from(ANSWER)
                        .join(CRITERION)
                        .on(CRITERION.ID.eq(ANSWER.CRITERION_ID))
                        .where(ANSWER.LEAD_ID.eq(LEAD.ID))
                        .and(ANSWER.MET)
                        .and(CRITERION.RETIRED_AT.isNull()))));
    }

    @Override
    public List<Word> made(Vocabulary known, Rights rights, Vocabularies all) {
        return List.of(Word.reckoned(
                "score",
                "Score",
                Type.NUMBER,
                now -> Weighing.of(qualifying.rules(), known).sum(now)));
    }
}
