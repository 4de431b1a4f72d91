package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import rapport.expressions.Filter.Asked;
import rapport.expressions.Filter.Group;

class FilterTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            Word.text("city", "City", DSL.field("city", String.class)),
            Word.number("visits", "Visits", DSL.field("visits", Integer.class)),
            Word.money("value", "Value", DSL.field("value"), DSL.field("currency", String.class)),
            Word.date("born", "Born", DSL.field("born", SQLDataType.LOCALDATE)),
            Word.moment("last_contact", "Last contact", DSL.field("last_contact", SQLDataType.INSTANT)),
            Word.yesNo("newsletter", "Newsletter", DSL.field("newsletter", Boolean.class)),
            Word.choice(
                    "country",
                    "Country",
                    DSL.field("country", String.class),
                    List.of(new Option("NO", "Norway"), new Option("SE", "Sweden")))));

    @Test
    void every_comparison_of_every_field_is_read_back_as_it_was_put_together() {
        for (Word word : VOCABULARY.words()) {
            for (Comparison comparison : Comparison.of(word)) {
                var filter = new Group(true, List.of(asked(word, comparison)));

                String text = filter.text(VOCABULARY);

                assertThat(Expressions.check(text, VOCABULARY)).as(text).isInstanceOf(Expression.class);
                assertThat(Filter.read(text, VOCABULARY)).as(text).isEqualTo(filter);
            }
        }
    }

    @Test
    void groups_in_groups_are_read_back() {
        var city = new Asked("city", Comparison.IS, List.of("Oslo"));
        var visits = new Asked("visits", Comparison.IS_BETWEEN, List.of("1", "5.5"));
        var filter = new Group(
                true,
                List.of(
                        city,
                        new Group(false, List.of(visits, city, new Group(true, List.of(city, visits)))),
                        visits,
                        city));

        assertThat(Filter.read(filter.text(VOCABULARY), VOCABULARY)).isEqualTo(filter);
    }

    @Test
    void nothing_asked_lets_everything_through() {
        assertThat(Filter.NONE.text(VOCABULARY)).isEqualTo("true");
        assertThat(Filter.read("true", VOCABULARY)).isEqualTo(Filter.NONE);
        assertThat(Filter.read(" ", VOCABULARY)).isEqualTo(Filter.NONE);
    }

    @Test
    void what_no_form_can_show_stays_as_it_was_written() {
        for (String text :
                List.of("visits * 2 > 7", "city == 'a' ? newsletter : true", "city ==", "citty == 'x'", "false")) {
            assertThat(Filter.read(text, VOCABULARY)).isEqualTo(new Filter.ByHand(text));
            assertThat(Filter.read(text, VOCABULARY).text(VOCABULARY)).isEqualTo(text);
        }
    }

    @Test
    void whatever_is_typed_into_a_value_stays_a_value() {
        for (String typed :
                List.of("\" || true || \"", "a\\", "\\\"", "'; drop table x; --", "%_\\", "😀\n\t\r", "$1 \\1")) {
            var filter = new Group(true, List.of(new Asked("city", Comparison.IS, List.of(typed))));
            assertThat(Filter.read(filter.text(VOCABULARY), VOCABULARY))
                    .isEqualTo(new Group(true, List.of(new Asked("city", Comparison.IS, List.of(typed.strip())))));
        }
        var number = new Asked("visits", Comparison.IS, List.of("1 || true"));
        assertThat(Expressions.check(number.text(VOCABULARY), VOCABULARY))
                .isEqualTo(new Mistakes(List.of(new Mistake(0, "“1 || true” is not a number."))));
    }

    private static Asked asked(Word word, Comparison comparison) {
        String value = switch (word.type()) {
            case TEXT -> "Malmö \"x\"";
            case NUMBER -> "12.5";
            case MONEY -> "100.25 EUR";
            case DATE, MOMENT -> "2026-01-31";
            case CHOICE -> "NO";
            case YES_NO -> "";
            case LOCATION -> "Oslo, NO";
        };
        return new Asked(
                word.key(),
                comparison,
                switch (comparison.asks()) {
                    case NOTHING -> List.of();
                    case ONE -> List.of(value);
                    case TWO, SEVERAL -> List.of(value, value);
                    case DAYS -> List.of("90");
                    case DISTANCE -> List.of("90", value);
                });
    }
}
