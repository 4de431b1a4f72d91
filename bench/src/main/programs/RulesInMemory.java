import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.expressions.Expression;
import rapport.expressions.Expressions;
import rapport.expressions.Now;
import rapport.expressions.Option;
import rapport.expressions.Type;
import rapport.expressions.Values;
import rapport.expressions.Vocabulary;
import rapport.expressions.Word;

/// Runs rules over ten thousand records, again and again, on one thread, inside the classes of the built program. Prints
/// for each rule how many records a second it took.
class RulesInMemory {
    static final List<String> RULES = List.of(
            "city == 'Malmö'",
            "visits > 3 && country in ['NO', 'SE', 'DK'] && role == 'client'",
            "name.contains('okaf') && last_contact.inLast(days(90)) && (score * 2 > 25 || !has(born))");

    public static void main(String[] arguments) {
        var vocabulary = new Vocabulary(List.of(
                Word.text("name", "Name", DSL.field("name", String.class)),
                Word.text("city", "City", DSL.field("city", String.class)),
                Word.choice(
                        "country",
                        "Country",
                        DSL.field("country"),
                        List.of(new Option("NO", "Norway"), new Option("SE", "Sweden"), new Option("DK", "Denmark"))),
                Word.number("visits", "Visits", DSL.field("visits", Integer.class)),
                Word.number("score", "Score", DSL.field("score", BigDecimal.class)),
                Word.date("born", "Born", DSL.field("born", SQLDataType.LOCALDATE)),
                Word.moment("last_contact", "Last contact", DSL.field("last_contact", SQLDataType.INSTANT)),
                Word.several(
                        "role",
                        "Role",
                        Type.CHOICE,
                        List.of(new Option("CLIENT", "Client"), new Option("LEAD", "Lead")),
                        DSL.table("held"),
                        DSL.trueCondition(),
                        DSL.field("role"))));
        var now = new Now(Instant.now(), ZoneId.of("Europe/Oslo"));
        List<Values> records = records(now);
        for (String rule : RULES) {
            Predicate<Values> test = ((Expression) Expressions.check(rule, vocabulary)).test(now);
            double best = 0;
            for (int round = 0; round < 5; round++) {
                best = Math.max(best, perSecond(test, records));
            }
            System.out.printf("%.0f\t%s%n", best, rule);
        }
    }

    static double perSecond(Predicate<Values> test, List<Values> records) {
        long begun = System.nanoTime();
        long tested = 0;
        long held = 0;
        while (System.nanoTime() - begun < 500_000_000L) {
            for (Values one : records) {
                held += test.test(one) ? 1 : 0;
            }
            tested += records.size();
        }
        if (held == 0 || held == tested) {
            throw new IllegalStateException("A rule that always says the same measures nothing");
        }
        return tested * 1e9 / (System.nanoTime() - begun);
    }

    static List<Values> records(Now now) {
        var dice = new Random(7);
        String[] cities = {"Oslo", "Malmö", "Göteborg", "Berlin", ""};
        String[] names = {"Amara Okafor", "Žofie Kvapilová", "Jens Amdal", "Ngozi Okafor"};
        String[] countries = {"NO", "SE", "DK"};
        List<Values> records = new ArrayList<>();
        for (int n = 0; n < 10_000; n++) {
            records.add(Values.of(Map.of(
                    "name", names[dice.nextInt(4)] + " " + n,
                    "city", cities[dice.nextInt(5)],
                    "country", countries[dice.nextInt(3)],
                    "visits", dice.nextInt(10),
                    "score", BigDecimal.valueOf(dice.nextInt(2_500), 2),
                    "born", LocalDate.of(1940 + dice.nextInt(70), 1, 1),
                    "last_contact", now.instant().minusSeconds(dice.nextInt(20_000_000)),
                    "role", dice.nextBoolean() ? List.of("CLIENT") : List.of("LEAD", "CLIENT"))));
        }
        return records;
    }
}
