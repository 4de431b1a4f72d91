package rapport.sales.rivalry;

import static rapport.sales.db.Tables.COMPETITOR;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// What can be said of competitors.
@Component
class CompetitorWords implements VocabularyPart {
    @Override
    public String kind() {
        return "competitors";
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(
                Word.text("name", "Name", COMPETITOR.NAME),
                Word.text("strengths", "Strengths", COMPETITOR.STRENGTHS),
                Word.text("weaknesses", "Weaknesses", COMPETITOR.WEAKNESSES));
    }
}
