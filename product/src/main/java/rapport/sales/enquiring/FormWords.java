package rapport.sales.enquiring;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.ENQUIRY;
import static rapport.sales.db.Tables.LEAD;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Rights;
import rapport.expressions.Option;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// By which form a lead came.
@Component
class FormWords implements VocabularyPart {
    static final String KEY = "form";

    private final WebForms forms;

    FormWords(WebForms forms) {
        this.forms = forms;
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    public List<Word> words(Rights rights) {
        return List.of(Word.choice(
                KEY,
                "Web form",
                field(select(field("{0}::text", String.class, ENQUIRY.WEB_FORM_ID))
                        .from(ENQUIRY)
                        .where(ENQUIRY.LEAD_ID.eq(LEAD.ID))),
                this::options));
    }

    private List<Option> options() {
        return forms.all().stream()
                .map(one -> new Option(one.form().id().toString(), one.form().name()))
                .toList();
    }
}
