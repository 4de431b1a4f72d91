package rapport.customfields;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import rapport.access.Rights;
import rapport.expressions.Type;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// The fields of a company as words of rules about a kind of record.
public final class CustomVocabulary implements VocabularyPart {
    private final CustomizedKind kind;
    private final CustomFields fields;

    public CustomVocabulary(CustomizedKind kind, CustomFields fields) {
        this.kind = kind;
        this.fields = fields;
    }

    @Override
    public String kind() {
        return kind.vocabulary();
    }

    @Override
    public List<Word> words(Rights rights) {
        return fields.of(kind.recordKind()).stream()
                .filter(field -> !field.isHidden(rights))
                .map(this::word)
                .toList();
    }

    private Word word(CustomField one) {
        Field<String> key = inline(one.key());
        Field<?> values = kind.custom();
        return switch (one.type()) {
            case TEXT, LINK, E_MAIL, PHONE -> Word.text(one.name(), one.label(), text(values, key));
            case NUMBER -> Word.number(one.name(), one.label(), number(values, key));
            case MONEY ->
                Word.money(
                        one.name(),
                        one.label(),
                        number(field("({0} -> {1})", values, key), inline("amount")),
                        field("({0} -> {1} ->> 'currency')", String.class, values, key));
            case DATE -> Word.date(one.name(), one.label(), day(values, key));
            case YES_NO ->
                Word.yesNo(one.name(), one.label(), field("customfields.yes({0}, {1})", Boolean.class, values, key));
            case CHOICE -> Word.choice(one.name(), one.label(), text(values, key), one.options());
            case CHOICES ->
                Word.several(
                        one.name(),
                        one.label(),
                        Type.CHOICE,
                        one.options(),
                        table("customfields.several({0}, {1}) as chosen (option)", values, key),
                        trueCondition(),
                        field("chosen.option", String.class));
        };
    }

    private static Field<String> text(Field<?> values, Field<String> key) {
        return field("({0} ->> {1})", String.class, values, key);
    }

    private static Field<BigDecimal> number(Field<?> values, Field<String> key) {
        return field("customfields.number({0}, {1})", BigDecimal.class, values, key);
    }

    private static Field<LocalDate> day(Field<?> values, Field<String> key) {
        return field("customfields.day({0}, {1})", LocalDate.class, values, key);
    }
}
