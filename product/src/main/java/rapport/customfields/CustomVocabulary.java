package rapport.customfields;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;

import java.util.List;
import org.jooq.Field;
import rapport.access.Rights;
import rapport.expressions.Type;
import rapport.expressions.Vocabularies;
import rapport.expressions.Vocabulary;
import rapport.expressions.VocabularyPart;
import rapport.expressions.Word;

/// The fields of a company as words of rules about a kind of record.
public final class CustomVocabulary implements VocabularyPart {
    private final CustomizedKind kind;
    private final CustomFields fields;
    private final List<RelatedRecords> related;

    /// @param related over which fields may be rolled up
    public CustomVocabulary(CustomizedKind kind, CustomFields fields, List<RelatedRecords> related) {
        this.kind = kind;
        this.fields = fields;
        this.related = related;
    }

    @Override
    public String kind() {
        return kind.vocabulary();
    }

    @Override
    public List<Word> words(Rights rights) {
        return words(kind, fields.kept(kind.recordKind()), rights);
    }

    @Override
    public List<Word> made(Vocabulary known, Rights rights, Vocabularies all) {
        var seen = fields.of(kind.recordKind()).stream()
                .filter(field -> !field.isHidden(rights))
                .toList();
        return List.copyOf(new Reckoner(related, rights, other -> all.of(other, rights))
                .reckon(seen, known)
                .words()
                .values());
    }

    static List<Word> words(CustomizedKind kind, List<CustomField> fields, Rights rights) {
        return fields.stream()
                .filter(field -> !field.isReckoned() && !field.isHidden(rights))
                .map(field -> word(field, field.name(), field.label(), kind.custom()))
                .toList();
    }

    /// A field as a word of rules about whatever has it.
    ///
    /// @param values where what such fields say stands, in the statement that asks
    public static Word word(CustomField one, String key, String label, Field<?> values) {
        return switch (one.type()) {
            case TEXT, LINK, E_MAIL, PHONE -> Word.text(key, label, FieldSql.text(values, one));
            case NUMBER -> Word.number(key, label, FieldSql.number(values, one));
            case MONEY -> Word.money(key, label, FieldSql.amount(values, one), FieldSql.currency(values, one));
            case DATE -> Word.date(key, label, FieldSql.day(values, one));
            case YES_NO -> Word.yesNo(key, label, FieldSql.yes(values, one));
            case CHOICE -> Word.choice(key, label, FieldSql.text(values, one), one.options());
            case CHOICES ->
                Word.several(
                        key,
                        label,
                        Type.CHOICE,
                        one.options(),
                        table("customfields.several({0}, {1}) as chosen (option)", values, inline(one.key())),
                        trueCondition(),
                        field("chosen.option", String.class),
                        option -> FieldSql.has(values, one, (String) option));
        };
    }
}
