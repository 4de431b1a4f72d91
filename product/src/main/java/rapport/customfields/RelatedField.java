package rapport.customfields;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Word;

/// A field of the company as a word of rules about a record to which many of its records belong:
/// a comparison holds when it holds for any of them.
///
/// @param of     what such a record is called in rules, such as `interaction`, and in labels, such as “an interaction”
/// @param rows   the tables of these records, and `link` what joins them to the record
/// @param values the column in which their fields stand
public record RelatedField(String of, String called, Table<?> rows, Condition link, Field<?> values) {
    private static final List<Option> YES_OR_NO = List.of(new Option("yes", "Yes"), new Option("no", "No"));

    public Word word(CustomField one) {
        return switch (one.type()) {
            case TEXT, LINK, E_MAIL, PHONE -> word(one, Type.TEXT, List.of(), FieldSql.text(values, one));
            case NUMBER -> word(one, Type.NUMBER, List.of(), FieldSql.number(values, one));
            case DATE -> word(one, Type.DATE, List.of(), FieldSql.day(values, one));
            case YES_NO ->
                word(
                        one,
                        Type.CHOICE,
                        YES_OR_NO,
                        when(FieldSql.yes(values, one).isTrue(), inline("yes"))
                                .when(FieldSql.yes(values, one).isFalse(), inline("no")));
            case CHOICE -> word(one, Type.CHOICE, one.options(), FieldSql.text(values, one));
            case CHOICES ->
                Word.several(
                        key(one),
                        label(one),
                        Type.CHOICE,
                        one.options(),
                        rows.crossJoin(lateral(
                                table("customfields.several({0}, {1}) as chosen (option)", values, inline(one.key())))),
                        link,
                        field("chosen.option", String.class));
            case MONEY ->
                Word.several(
                        key(one), label(one), rows, link, FieldSql.amount(values, one), FieldSql.currency(values, one));
        };
    }

    private Word word(CustomField one, Type type, List<Option> options, Field<?> element) {
        return Word.several(key(one), label(one), type, options, rows, link, element);
    }

    private String key(CustomField one) {
        return of + "." + one.name();
    }

    private String label(CustomField one) {
        return one.label() + " of " + called;
    }
}
