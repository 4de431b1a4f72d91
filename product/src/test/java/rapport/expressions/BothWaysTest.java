package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.money.Money;
import rapport.testing.TestDatabase;

/// Random rules over random records have to hold for the same records in memory and in the database. What went wrong is
/// told with the number that the dice began with; put it into `-Drapport.dice=…` to see it again.
class BothWaysTest {
    private static final int RECORDS = 60;
    private static final int RULES = Integer.getInteger("rapport.rules", 1_500);
    private static final List<String> ZONES =
            List.of("Europe/Oslo", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC", "Australia/Lord_Howe");
    private static final List<String> MOMENTS = List.of(
            "2026-03-29T10:00:00Z", "2026-03-29T00:30:00Z", "2025-10-26T00:45:00.123456Z", "2024-02-29T23:59:59Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final long began = Long.getLong("rapport.dice", new Random().nextLong());
    private final Random dice = new Random(began);

    @Test
    void a_rule_holds_for_the_same_records_in_memory_and_in_the_database() {
        Things things = things();
        int held = 0;
        for (int n = 0; n < RULES; n++) {
            var rule = RandomRule.test(dice, 1 + dice.nextInt(4));
            Now now = now();
            if (!inMemory(rule, now, things).equals(inDatabase(rule, now))) {
                tell(rule, now, things);
            }
            held += inMemory(rule, now, things).size();
        }
        // Neither always nor never: the dice do not ask for the impossible only.
        assertThat(held).isBetween(RULES * RECORDS / 10, RULES * RECORDS * 9 / 10);
    }

    @Test
    void a_value_is_the_same_in_memory_and_in_the_database() {
        Things things = things();
        for (int n = 0; n < RULES / 2; n++) {
            Type type = List.of(Type.TEXT, Type.NUMBER, Type.MONEY, Type.DATE, Type.MOMENT)
                    .get(dice.nextInt(5));
            var rule = RandomRule.value(dice, type, 1 + dice.nextInt(3));
            Now now = now();
            assertThat(valuesInMemory(rule, now, things))
                    .as("%s at %s, dice %s", rule.text(), now, began)
                    .isEqualTo(valuesInDatabase(rule, now));
        }
    }

    /// Fields are taken for others that a rule makes: what such a rule means, it means in its place.
    @Test
    void a_rule_about_fields_that_rules_make_means_what_it_would_with_them_written_out() {
        Things things = things();
        for (int n = 0; n < RULES / 2; n++) {
            var outer = RandomRule.test(dice, 1 + dice.nextInt(3));
            String field = List.of("score", "price", "born", "city", "seen").get(dice.nextInt(5));
            Type type = Things.VOCABULARY.find(field).orElseThrow().type();
            var inner = RandomRule.value(dice, type, 1 + dice.nextInt(2));
            Vocabulary known = Things.VOCABULARY.and(List.of(Word.ruled("made", "Made", checked(inner))));
            String named = outer.text().replaceAll("\\b" + field + "\\b(?![^(]*')", "made");
            String writtenOut = named.replaceAll("\\bmade\\b", Matcher.quoteReplacement("(" + inner.text() + ")"));
            Now now = now();
            var byName = (Expression) Expressions.check(named, known);
            var bySpelling = (Expression) Expressions.check(writtenOut, Things.VOCABULARY);
            Set<Integer> inMemory = matching(byName, now, things);
            assertThat(inMemory)
                    .as("%s with made = %s at %s, dice %s", named, inner.text(), now, began)
                    .isEqualTo(matching(bySpelling, now, things))
                    .isEqualTo(new TreeSet<>(database.db()
                            .select(Things.ID)
                            .from(Things.TABLE)
                            .where(byName.condition(now))
                            .fetch(Things.ID)));
        }
    }

    private Things things() {
        var things = new Things(database.db(), dice);
        for (int id = 1; id <= RECORDS; id++) {
            things.add(id);
        }
        return things;
    }

    private Now now() {
        return new Now(
                Instant.parse(MOMENTS.get(dice.nextInt(MOMENTS.size()))),
                ZoneId.of(ZONES.get(dice.nextInt(ZONES.size()))));
    }

    private static Set<Integer> inMemory(RandomRule rule, Now now, Things things) {
        return matching(checked(rule), now, things);
    }

    private static Set<Integer> matching(Expression rule, Now now, Things things) {
        var test = rule.test(now);
        Set<Integer> found = new TreeSet<>();
        things.inMemory().forEach((id, values) -> {
            if (test.test(values)) {
                found.add(id);
            }
        });
        return found;
    }

    private Set<Integer> inDatabase(RandomRule rule, Now now) {
        return new TreeSet<>(database.db()
                .select(Things.ID)
                .from(Things.TABLE)
                .where(checked(rule).condition(now))
                .fetch(Things.ID));
    }

    private static Map<Integer, String> valuesInMemory(RandomRule rule, Now now, Things things) {
        Function<Values, @Nullable Object> value = checked(rule).value(now);
        Map<Integer, String> found = new TreeMap<>();
        things.inMemory().forEach((id, values) -> found.put(id, plain(value.apply(values))));
        return found;
    }

    private Map<Integer, String> valuesInDatabase(RandomRule rule, Now now) {
        Expression expression = checked(rule);
        Field<?> currency = rule.type() == Type.MONEY ? expression.currency(now) : DSL.inline("");
        Map<Integer, String> found = new TreeMap<>();
        database.db()
                .select(Things.ID, expression.field(now).cast(SqlValues.dataType(rule.type())), currency)
                .from(Things.TABLE)
                .forEach(row -> {
                    Object value = row.get(1);
                    Object unit = row.get(2);
                    boolean money = rule.type() == Type.MONEY && value != null;
                    found.put(
                            row.get(Things.ID),
                            money && unit == null
                                    ? ""
                                    : plain(
                                            money
                                                    ? new Money(
                                                            (BigDecimal) value, (String) Objects.requireNonNull(unit))
                                                    : value));
                });
        return found;
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : Facts.key(value).toString();
    }

    private static Expression checked(RandomRule rule) {
        return switch (Expressions.check(rule.text(), Things.VOCABULARY, rule.type())) {
            case Expression expression -> expression;
            case Mistakes mistakes -> throw new AssertionError(rule.text() + ": " + mistakes.text());
        };
    }

    private void tell(RandomRule rule, Now now, Things things) {
        RandomRule least = rule.smaller().stream()
                .filter(part -> part.type() == Type.YES_NO)
                .filter(part -> !inMemory(part, now, things).equals(inDatabase(part, now)))
                .findFirst()
                .orElse(rule);
        fail(
                "%s at %s: in memory %s, in the database %s (dice %s)",
                least.text(), now, inMemory(least, now, things), inDatabase(least, now), began);
    }
}
