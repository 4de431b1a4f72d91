package rapport.expressions;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.money.Money;

/// Records of every type that rules know, made of dice, in a table of the test and in memory.
final class Things {
    static final Table<?> TABLE = table("thing");
    static final Field<Integer> ID = field("thing.id", Integer.class);

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            Word.text("name", "Name", field("thing.name", String.class)),
            Word.text("city", "City", field("thing.city", String.class)),
            Word.number("visits", "Visits", field("thing.visits", Integer.class)),
            Word.count(
                    "tags",
                    "Tags",
                    _ -> field("(select count(*) from thing_tag t where t.thing_id = thing.id)", Long.class),
                    _ -> condition("thing.id in (select thing_id from thing_tag)")),
            Word.number("size", "Size", field("thing.size", Long.class)),
            Word.number("score", "Score", field("thing.score", BigDecimal.class)),
            Word.money("price", "Price", field("thing.price", BigDecimal.class), field("thing.currency", String.class)),
            Word.money("fee", "Fee", field("thing.fee", BigDecimal.class), field("thing.currency", String.class)),
            Word.date("born", "Born", field("thing.born", SQLDataType.LOCALDATE)),
            Word.date("due", "Due", field("thing.due", SQLDataType.LOCALDATE)),
            Word.moment("seen", "Seen", field("thing.seen", SQLDataType.INSTANT)),
            Word.moment("answered", "Answered", field("thing.answered", SQLDataType.INSTANT)),
            Word.yesNo("agreed", "Agreed", field("thing.agreed", Boolean.class)),
            Word.choice(
                    "country",
                    "Country",
                    field("thing.country", String.class),
                    List.of(new Option("NO", "Norway"), new Option("SE", "Sweden"), new Option("LEAD", "Leadland"))),
            several("tag", Type.TEXT, List.of(), field("tag.element", String.class)),
            several("grade", Type.NUMBER, List.of(), field("grade.element", Integer.class)),
            Word.several(
                    "payment",
                    "payment",
                    table("thing_payment").as("payment"),
                    field("payment.thing_id", Integer.class).eq(ID),
                    field("payment.element", BigDecimal.class),
                    field("payment.currency", String.class)),
            several("visit", Type.MOMENT, List.of(), field("visit.element", SQLDataType.INSTANT)),
            several(
                    "role",
                    Type.CHOICE,
                    List.of(new Option("CLIENT", "Client"), new Option("LEAD", "Lead")),
                    field("role.element", String.class))));

    private static final String[] TEXTS = {
        null,
        "",
        "Oslo",
        "OSLO",
        "oslo, Norge",
        "Malmö",
        "malmo\u0308",
        "a%",
        "%",
        "_",
        "\\",
        "'",
        "\"; drop table thing; --",
        "I",
        "İ",
        "ı",
        "i",
        "😀",
        "x😀y",
        "e\u0301",
        "é",
        "ß",
        "SS",
        "山田",
        "山",
        " ",
        "ΣΑΣ",
        "σας",
        "\u00AD",
        "$1",
        "EUR",
        "한국",
        "한"
    };
    private static final String[] DAYS = {
        null,
        "1988-02-29",
        "2026-03-29",
        "2026-03-28",
        "2026-01-31",
        "2025-12-31",
        "2024-02-29",
        "0001-01-01",
        "9999-12-31",
        "1999-06-30",
        "2026-04-30"
    };
    private static final String[] MOMENTS = {
        null,
        "2026-03-29T00:59:59.999999Z",
        "2026-03-29T01:00:00Z",
        "2026-03-28T23:00:00Z",
        "2025-10-26T00:30:00Z",
        "2025-10-26T01:30:00Z",
        "2026-03-29T10:00:00Z",
        "2026-03-29T12:30:00.123456Z",
        "2011-12-30T12:00:00Z",
        "1970-01-01T00:00:00Z",
        "2030-07-01T00:00:00Z",
        "1901-05-05T05:05:05Z"
    };
    private static final String[] NUMBERS = {
        null,
        "0",
        "1",
        "-1",
        "7",
        "0.1",
        "2.5",
        "2.50",
        "1000",
        "-0.0000000001",
        "0.00000000005",
        "123456789012345678.123456789",
        "9223372036854775807"
    };

    private final DSLContext db;
    private final Random dice;
    private final Map<Integer, Values> inMemory = new HashMap<>();

    Things(DSLContext db, Random dice) {
        this.db = db;
        this.dice = dice;
        db.execute("""
                create temporary table thing (id int primary key, name text, city text, visits int, size bigint, score numeric,
                    price numeric, fee numeric, currency text, born date, due date, seen timestamptz, answered timestamptz,
                    agreed boolean, country text) on commit drop""");
        db.execute(
                "create temporary table thing_payment (thing_id int, element numeric, currency text) on commit drop");
        for (String list : List.of("tag text", "grade int", "visit timestamptz", "role text")) {
            String[] name = list.split(" ", 2);
            db.execute("create temporary table thing_" + name[0] + " (thing_id int, element " + name[1]
                    + ") on commit drop");
        }
    }

    private static Word several(String key, Type type, List<Option> options, Field<?> element) {
        return Word.several(
                key,
                key,
                type,
                options,
                table("thing_" + key).as(key),
                field(key + ".thing_id", Integer.class).eq(ID),
                element);
    }

    Map<Integer, Values> inMemory() {
        return inMemory;
    }

    void add(int id) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", pick(TEXTS));
        row.put("city", pick(TEXTS));
        String visits = maybe("3", "7", "0", "-1", "2147483647");
        row.put("visits", visits == null ? null : Integer.valueOf(visits));
        row.put("size", maybe(0L, 7L, Long.MAX_VALUE, Long.MIN_VALUE + 1));
        row.put("score", number());
        row.put("price", number());
        row.put("fee", number());
        row.put("currency", maybe("EUR", "NOK", ""));
        row.put("born", day());
        row.put("due", day());
        row.put("seen", moment());
        row.put("answered", moment());
        row.put("agreed", maybe(true, false));
        row.put("country", maybe("NO", "SE", "LEAD", ""));
        row.put("id", id);
        db.insertInto(TABLE, row.keySet().stream().map(name -> field(name)).toList())
                .values(row.values())
                .execute();
        row.put("price", money(row.get("price"), row.get("currency")));
        row.put("fee", money(row.get("fee"), row.get("currency")));
        addSeveral(id, row, "tag", TEXTS, text -> text);
        addSeveral(id, row, "grade", new String[] {null, "0", "1", "7", "7"}, Integer::valueOf);
        addSeveral(id, row, "visit", MOMENTS, Instant::parse);
        addSeveral(id, row, "role", new String[] {"CLIENT", "LEAD"}, text -> text);
        addPayments(id, row);
        inMemory.put(id, Values.of(row));
    }

    private void addPayments(int id, Map<String, @Nullable Object> row) {
        List<@Nullable Object> several = new ArrayList<>();
        for (int n = dice.nextInt(4); n > 0; n--) {
            BigDecimal amount = number();
            String currency = maybe("EUR", "NOK", "");
            several.add(money(amount, currency));
            db.insertInto(table("thing_payment"))
                    .columns(field("thing_id"), field("element"), field("currency"))
                    .values(id, amount, currency)
                    .execute();
        }
        row.put("payment", several);
    }

    private void addSeveral(
            int id,
            Map<String, @Nullable Object> row,
            String key,
            @Nullable String[] from,
            java.util.function.Function<String, Object> read) {
        List<@Nullable Object> several = new ArrayList<>();
        for (int n = dice.nextInt(4); n > 0; n--) {
            String text = pick(from);
            Object value = text == null ? null : read.apply(text);
            several.add(value);
            db.insertInto(table("thing_" + key))
                    .columns(field("thing_id"), field("element"))
                    .values(id, value)
                    .execute();
        }
        row.put(key, several);
        if (key.equals("tag")) {
            row.put("tags", several.size());
        }
    }

    private @Nullable BigDecimal number() {
        String text = pick(NUMBERS);
        return text == null ? null : new BigDecimal(text);
    }

    private @Nullable LocalDate day() {
        String text = pick(DAYS);
        return text == null ? null : LocalDate.parse(text);
    }

    private @Nullable Instant moment() {
        String text = pick(MOMENTS);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable Money money(@Nullable Object amount, @Nullable Object currency) {
        return amount == null || currency == null || currency.equals("")
                ? null
                : new Money((BigDecimal) amount, (String) currency);
    }

    @SafeVarargs
    private <T> @Nullable T maybe(T... from) {
        return dice.nextInt(5) == 0 ? null : from[dice.nextInt(from.length)];
    }

    private @Nullable String pick(@Nullable String[] from) {
        return from[dice.nextInt(from.length)];
    }
}
