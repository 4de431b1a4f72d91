package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import rapport.money.Money;

class ExpressionsTest {
    private static final Now NOW = new Now(Instant.parse("2026-03-29T10:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            Word.text("name", "Name", DSL.field("name", String.class)),
            Word.text("city", "City", DSL.field("city", String.class)),
            Word.text("organisation.city", "City of the organisation", DSL.field("firm_city", String.class)),
            Word.number("visits", "Visits", DSL.field("visits", Integer.class)),
            Word.number("score", "Score", DSL.field("score", BigDecimal.class)),
            Word.money("value", "Value", DSL.field("value", BigDecimal.class), DSL.field("currency", String.class)),
            Word.date("born", "Born", DSL.field("born", SQLDataType.LOCALDATE)),
            Word.moment("last_contact", "Last contact", DSL.field("last_contact", SQLDataType.INSTANT)),
            Word.yesNo("newsletter", "Newsletter", DSL.field("newsletter", Boolean.class)),
            Word.choice(
                    "country",
                    "Country",
                    DSL.field("country", String.class),
                    List.of(new Option("NO", "Norway"), new Option("SE", "Sweden"))),
            Word.several(
                    "role",
                    "Role",
                    Type.CHOICE,
                    List.of(new Option("CLIENT", "Client"), new Option("LEAD", "Lead")),
                    DSL.table("held"),
                    DSL.trueCondition(),
                    DSL.field("held.role"))));

    private static final Values AMARA = Values.of(Map.ofEntries(
            Map.entry("name", "Amara Okafor"),
            Map.entry("city", "Malmö"),
            Map.entry("country", "SE"),
            Map.entry("visits", 7),
            Map.entry("score", new BigDecimal("12.50")),
            Map.entry("value", new Money(new BigDecimal("1200"), "EUR")),
            Map.entry("born", LocalDate.parse("1988-02-29")),
            Map.entry("last_contact", Instant.parse("2026-03-28T23:30:00Z")),
            Map.entry("newsletter", true),
            Map.entry("role", List.of("CLIENT", "LEAD"))));
    private static final Values NOBODY = Values.of(Map.of());

    @Test
    void texts_are_compared_without_case_and_accents() {
        assertThat(holds("city == 'malmo'")).isTrue();
        assertThat(holds("name.contains('OKA') && name.startsWith('amara') && name.endsWith('for')"))
                .isTrue();
        assertThat(holds("city in ['Oslo', 'MALMO']")).isTrue();
        assertThat(holds("city.exactly('malmo')")).isFalse();
    }

    @Test
    void every_test_of_a_missing_value_fails_and_its_opposite_holds() {
        assertThat(matches("city == 'Oslo'", NOBODY)).isFalse();
        assertThat(matches("city != 'Oslo'", NOBODY)).isTrue();
        assertThat(matches("visits < 3 || visits >= 3", NOBODY)).isFalse();
        assertThat(matches("has(city) || has(value) || has(role)", NOBODY)).isFalse();
        assertThat(matches("newsletter", NOBODY)).isFalse();
        assertThat(matches("city == organisation.city", NOBODY)).isFalse();
        assertThat(matches("ifMissing(visits, 0) == 0", NOBODY)).isTrue();
    }

    @Test
    void numbers_are_decimals_and_a_division_by_zero_has_no_value() {
        assertThat(holds("score == 12.5 && score / 4 == 3.125 && 1 / 3 == 0.3333333333"))
                .isTrue();
        assertThat(holds("0.1 + 0.2 == 0.3")).isTrue();
        assertThat(holds("has(score / 0) || score / 0 > 1 || score / 0 <= 1")).isFalse();
        assertThat(holds("9223372036854775807 + 1 == 9223372036854775808.0")).isTrue();
        assertThat(holds("round(score / 3, 1) == 4.2 && -visits == 0 - 7")).isTrue();
    }

    @Test
    void a_word_with_several_values_is_asked_for_any_of_them() {
        assertThat(holds("role == 'client' && 'Lead' in role && role in ['client']"))
                .isTrue();
        assertThat(holds("role != 'client'")).isFalse();
        assertThat(holds("count(role) == 2")).isTrue();
    }

    @Test
    void today_is_the_day_of_the_place() {
        assertThat(holds("today == date('2026-03-29') && now == moment('2026-03-29T10:00:00Z')"))
                .isTrue();
        // Half past midnight in Oslo, so it was today.
        assertThat(holds("last_contact == today && last_contact.inLast(days(0)) && daysSince(last_contact) == 0"))
                .isTrue();
        assertThat(holds("last_contact >= '2026-03-29' && last_contact < '2026-03-30'"))
                .isTrue();
        assertThat(holds("last_contact.inLast(hours(10))")).isFalse();
        assertThat(holds("age(born) == 38 && born + years(1) == date('1989-02-28')"))
                .isTrue();
    }

    @Test
    void amounts_of_different_currencies_are_never_compared() {
        assertThat(holds("value > money(1000, 'EUR') && value * 2 == money(2400.00, 'EUR')"))
                .isTrue();
        assertThat(holds("value > money(1, 'NOK') || value == money(1200, 'NOK') || has(value + money(1, 'NOK'))"))
                .isFalse();
        assertThat(holds("amount(value) == 1200 && currency(value) == 'EUR'")).isTrue();
    }

    @Test
    void a_mistake_says_where_it_is_and_what_was_meant() {
        assertMistake("citty == 'Oslo'", 0, "There is no field “citty”. Did you mean “city”?");
        assertMistake(
                "visits > 2 && organisaton.city == 'x'",
                14,
                "There is no field “organisaton.city”. Did you mean “organisation.city”?");
        assertMistake("country == 'Norwai'", 0, "“Norwai” is not one of the choices of “Country”. There are: NO, SE.");
        assertMistake("role == 'cliant'", 0, "“cliant” is not one of the choices of “Role”. Did you mean “CLIENT”?");
        assertMistake("name.contain('x')", 12, "There is no function “contain”. Did you mean “contains”?");
        assertMistake("visits > 'many'", 0, "“many” is not a number.");
        assertMistake(
                "value > 100",
                0,
                "an amount of money cannot be compared with a number; write an amount as money(100, \"EUR\").");
        assertMistake(
                "born == '31.1.2026'", 0, "“31.1.2026” is not a day. Write year, month and day, as in \"2026-01-31\".");
        assertMistake("visits", 0, "This is a number; here it has to be yes or no.");
        assertMistake(
                "city == ''", 8, "An empty text is no value. To ask whether anything is there, write has(field).");
        assertMistake("'😀' == name && citty == 'x'", 16, "There is no field “citty”. Did you mean “city”?");
    }

    @Test
    void what_people_write_in_other_languages_is_put_right() {
        assertMistake("city = 'Oslo'", 5, "To compare, write two equal signs: ==");
        assertMistake("newsletter and has(city)", 11, "For “and”, write &&");
        assertMistake("city == “Oslo”", 8, "Write texts in straight quotes, as in \"Oslo\".");
        assertMistake("city == 'Oslo", 8, "This text has no end: its closing quote is missing.");
        assertMistake("city ==", 7, "Something is missing at the end.");
        assertMistake("city == null", 8, "To ask whether anything is there, write has(field) or !has(field).");
        assertMistake("", 0, "Nothing is written here yet.");
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThat(mistakes("citty == 'x' && vists > 3").all())
                .extracting(Mistake::at)
                .containsExactly(0, 16);
    }

    @Test
    void a_rule_of_ten_thousand_terms_is_refused_with_a_sentence() {
        String many = String.join(" || ", Collections.nCopies(10_000, "visits == 1"));
        assertThat(mistakes(many).text()).isEqualTo("This rule is longer than 10,000 characters.");
        assertThat(mistakes("true" + "||true".repeat(1_200)).text()).isEqualTo("This rule has more than 1,000 parts.");
        String deep = "This rule is nested too deeply. Say it in fewer brackets, or in two rules.";
        assertThat(mistakes("(".repeat(200) + "true" + ")".repeat(200)).text()).isEqualTo(deep);
        assertThat(mistakes("visits" + "+1".repeat(300) + " > 2").text()).isEqualTo(deep);
        assertThat(mistakes("a" + ".b".repeat(4_000)).text()).isEqualTo(deep);
    }

    private static boolean holds(String text) {
        return matches(text, AMARA);
    }

    private static boolean matches(String text, Values values) {
        return switch (Expressions.check(text, VOCABULARY)) {
            case Expression expression -> {
                assertThat(expression.condition(NOW)).isNotNull();
                yield expression.matches(values, NOW);
            }
            case Mistakes mistakes -> throw new AssertionError(text + ": " + mistakes);
        };
    }

    private static Mistakes mistakes(String text) {
        return switch (Expressions.check(text, VOCABULARY)) {
            case Expression _ -> throw new AssertionError("No mistake was found in " + text);
            case Mistakes mistakes -> mistakes;
        };
    }

    private static void assertMistake(String text, int at, String says) {
        assertThat(new ArrayList<>(mistakes(text).all())).containsExactly(new Mistake(at, says));
    }

    @Test
    void a_short_rule_that_would_become_endless_in_the_database_is_refused() {
        String same = "true";
        String money = "price";
        for (int n = 0; n < 25; n++) {
            same = "true == (" + same + ")";
            money = "ifMissing(" + money + ", price)";
        }
        for (String rule : List.of(same, "has(" + money + ")")) {
            assertThat(Expressions.check(rule, Things.VOCABULARY)).isInstanceOf(Mistakes.class);
        }
        assertThat(Expressions.check("price + fee + price + fee + price > fee", Things.VOCABULARY))
                .isInstanceOf(Expression.class);
    }
}
