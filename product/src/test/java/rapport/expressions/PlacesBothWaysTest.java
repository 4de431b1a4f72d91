package rapport.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.places.Coordinates;
import rapport.testing.TestDatabase;

/// Rules about places hold for the same records in memory and in the database.
class PlacesBothWaysTest {
    private static final Now NOW = new Now(Instant.parse("2026-03-29T10:00:00Z"), ZoneOffset.UTC);
    private static final Field<Integer> ID = field(name("shop", "id"), Integer.class);
    private static final Field<Double> LATITUDE = field(name("shop", "latitude"), Double.class);
    private static final Field<Double> LONGITUDE = field(name("shop", "longitude"), Double.class);
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(Word.location("location", "Location", LATITUDE, LONGITUDE), Word.number("id", "Number", ID)));

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final long began = Long.getLong("rapport.dice", new Random().nextLong());
    private final Random dice = new Random(began);

    @Test
    void what_lies_within_a_distance_is_the_same_in_memory_and_in_the_database() {
        var db = database.db();
        db.execute("create table shop (id int, latitude double precision, longitude double precision)");
        for (int id = 0; id < 600; id++) {
            boolean nowhere = dice.nextInt(10) == 0;
            db.insertInto(table("shop"))
                    .values(id, nowhere ? null : latitude(), nowhere ? null : longitude())
                    .execute();
        }
        Map<Integer, Values> stored =
                StoredValues.of(db, table("shop"), ID, org.jooq.impl.DSL.trueCondition(), VOCABULARY.words(), NOW);
        int held = 0;
        for (int n = 0; n < 400; n++) {
            String rule = rule();
            var expression = (Expression) Expressions.check(rule, VOCABULARY);
            var test = expression.test(NOW);
            Set<Integer> inMemory = stored.entrySet().stream()
                    .filter(one -> test.test(one.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(new TreeSet<>(db.select(ID)
                            .from(table("shop"))
                            .where(expression.condition(NOW))
                            .fetch(ID)))
                    .as("%s, dice %s", rule, began)
                    .isEqualTo(inMemory);
            held += inMemory.size();
        }
        assertThat(held).isBetween(400 * 60, 400 * 540);
    }

    @Test
    void a_distance_that_makes_no_sense_is_refused_in_a_sentence() {
        assertThat(mistake("location.within(20, \"Nosuchby\")")).contains("“Nosuchby” is no city that we know");
        assertThat(mistake("location.within(20, \"Springfield, US\")")).contains("Write one of them: “Springfield, ");
        assertThat(mistake("location.within(\"far\", \"Oslo, NO\")")).contains("a plain number of kilometres");
        assertThat(mistake("location.within(-1, \"Oslo, NO\")")).contains("a plain number of kilometres");
        assertThat(mistake("id.within(1, \"Oslo, NO\")")).contains("asked of a location, and here is a number");
        assertThat(mistake("location == \"Oslo\"")).contains("here is a location");
        assertThat(mistake("location")).contains("This is a location; here it has to be yes or no");
        assertThat(mistake("ifMissing(location, location) == id")).isNotEmpty();
    }

    @Test
    void a_distance_can_be_put_together_without_writing() {
        var asked = new Filter.Asked("location", Comparison.IS_WITHIN, List.of("25.5", "Oslo, NO"));
        String rule = asked.text(VOCABULARY);

        assertThat(rule).isEqualTo("location.within(25.5, \"Oslo, NO\")");
        assertThat(Filter.read(rule, VOCABULARY)).isEqualTo(new Filter.Group(true, List.of(asked)));
        var values = new HashMap<String, Object>();
        values.put("location", new Coordinates(59.8, 10.8));
        assertThat(((Expression) Expressions.check(rule, VOCABULARY)).matches(Values.of(values), NOW))
                .isTrue();
    }

    private static String mistake(String rule) {
        return Expressions.check(rule, VOCABULARY) instanceof Mistakes mistakes ? mistakes.text() : "";
    }

    private String rule() {
        String near = String.format(
                Locale.ROOT,
                "location.within(%.2f, \"%.4f, %.4f\")",
                Math.pow(10, 1 + dice.nextDouble() * 3.3),
                latitude(),
                longitude());
        return switch (dice.nextInt(6)) {
            case 0 -> "!" + near;
            case 1 -> near + " || !has(location)";
            case 2 -> near + " && has(location) && id > 100";
            case 3 -> "location.within(" + (200 + dice.nextInt(5000)) + ", \"Suva, FJ\")";
            default -> near;
        };
    }

    /// Often near the poles and the date line, where boxes of degrees are strange.
    private double latitude() {
        return switch (dice.nextInt(4)) {
            case 0 -> 89 + dice.nextDouble();
            case 1 -> -90 + dice.nextDouble() * 5;
            default -> dice.nextDouble() * 180 - 90;
        };
    }

    private double longitude() {
        return dice.nextInt(3) == 0
                ? (dice.nextBoolean() ? 178 + dice.nextDouble() * 2 : -180 + dice.nextDouble() * 2)
                : dice.nextDouble() * 360 - 180;
    }
}
