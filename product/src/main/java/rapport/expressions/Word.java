package rapport.expressions;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.util.function.SingletonSupplier;

/// Something a rule may name: a field of the record, or of a record related to it.
///
/// @param key     as rules write it: `city`, `organisation.city`
/// @param label   as people read it: “City”, “City of the organisation”
/// @param choices the options of a choice, asked for when a rule speaks of it; none for other types
public record Word(String key, String label, Type type, Supplier<List<Option>> choices, Source source) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
    private static final Set<String> TAKEN = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "namespace",
            "null",
            "package",
            "return",
            "true",
            "var",
            "void",
            "while",
            "today",
            "now");

    public Word {
        if (!isKey(key)) {
            throw new IllegalArgumentException("“" + key + "” cannot be the key of a word");
        }
    }

    public Word(String key, String label, Type type, List<Option> options, Source source) {
        this(key, label, type, () -> options, source);
    }

    /// The options of a choice; empty for other types.
    public List<Option> options() {
        return choices.get();
    }

    /// Whether a rule could name this: small letters, digits and underscores, and not a word of the language itself.
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches() && !TAKEN.contains(text);
    }

    public static Word text(String key, String label, Field<String> field) {
        return one(key, label, Type.TEXT, field);
    }

    /// @param field an integer or a numeric column; an integer compares by its index
    public static Word number(String key, String label, Field<? extends Number> field) {
        return one(key, label, Type.NUMBER, field);
    }

    /// A count that depends on the moment it is asked: of interactions in the last ninety days, say.
    ///
    /// @param unlessZero what holds of every record whose count is not zero, and has an index
    public static Word count(
            String key,
            String label,
            Function<Now, Field<? extends Number>> field,
            Function<Now, Condition> unlessZero) {
        return new Word(key, label, Type.NUMBER, List.of(), new Source.One(field::apply, unlessZero));
    }

    /// A value that depends on the moment it is asked.
    public static Word reckoned(String key, String label, Type type, Function<Now, Field<?>> field) {
        return new Word(key, label, type, List.of(), new Source.One(field));
    }

    /// An amount that does.
    public static Word reckoned(
            String key, String label, Function<Now, Field<?>> amount, Function<Now, Field<String>> currency) {
        return new Word(key, label, Type.MONEY, List.of(), new Source.Amount(amount, currency));
    }

    public static Word date(String key, String label, Field<?> field) {
        return one(key, label, Type.DATE, field);
    }

    public static Word moment(String key, String label, Field<?> field) {
        return one(key, label, Type.MOMENT, field);
    }

    /// @param latitude  in degrees, north positive; null where it is not known
    /// @param longitude in degrees, east positive
    public static Word location(String key, String label, Field<Double> latitude, Field<Double> longitude) {
        return new Word(key, label, Type.LOCATION, List.of(), new Source.Point(latitude, longitude));
    }

    public static Word yesNo(String key, String label, Field<Boolean> field) {
        return one(key, label, Type.YES_NO, field);
    }

    public static Word choice(String key, String label, Field<?> field, List<Option> options) {
        return new Word(key, label, Type.CHOICE, options, new Source.One(_ -> field));
    }

    /// A choice whose options have to be looked up.
    public static Word choice(String key, String label, Field<?> field, Supplier<List<Option>> choices) {
        return new Word(key, label, Type.CHOICE, SingletonSupplier.of(choices), new Source.One(_ -> field));
    }

    public static Word money(String key, String label, Field<?> amount, Field<String> currency) {
        return new Word(key, label, Type.MONEY, List.of(), new Source.Amount(_ -> amount, _ -> currency));
    }

    /// What a rule makes of other words of the same record.
    public static Word ruled(String key, String label, Expression rule) {
        return new Word(key, label, rule.type(), List.of(), new Source.Ruled(rule));
    }

    /// A word with several values: a comparison with it holds when it holds for any of them.
    ///
    /// @param rows    the table of the values, under an alias
    /// @param link    what joins a row of it to the record
    /// @param element the value in such a row
    public static Word several(
            String key,
            String label,
            Type type,
            List<Option> options,
            Table<?> rows,
            Condition link,
            Field<?> element) {
        return several(key, label, type, options, rows, link, element, _ -> DSL.noCondition());
    }

    /// The same of choices that have to be looked up.
    public static Word several(
            String key, String label, Supplier<List<Option>> choices, Table<?> rows, Condition link, Field<?> element) {
        return new Word(
                key,
                label,
                Type.CHOICE,
                SingletonSupplier.of(choices),
                new Source.Rows(rows, link, element, _ -> DSL.noCondition()));
    }

    /// The same of amounts of money.
    public static Word several(
            String key, String label, Table<?> rows, Condition link, Field<?> amount, Field<String> currency) {
        return new Word(key, label, Type.MONEY, List.of(), new Source.Amounts(rows, link, amount, currency));
    }

    /// @param having what holds of every record that has this value, and has an index
    public static Word several(
            String key,
            String label,
            Type type,
            List<Option> options,
            Table<?> rows,
            Condition link,
            Field<?> element,
            Function<Object, Condition> having) {
        return new Word(key, label, type, options, new Source.Rows(rows, link, element, having));
    }

    private static Word one(String key, String label, Type type, Field<?> field) {
        return new Word(key, label, type, List.of(), new Source.One(_ -> field));
    }

    /// Its one value as a column: null where it is missing; of money the amount.
    ///
    /// @throws IllegalStateException where it can have several
    public Field<?> value(Now now) {
        return switch (source) {
            case Source.One(var field, var _) -> field.apply(now);
            case Source.Amount(var amount, var _) -> amount.apply(now);
            case Source.Ruled(Expression rule) -> rule.field(now);
            case Source.Rows _, Source.Amounts _ -> throw new IllegalStateException(key + " can have several values");
            case Source.Point _ -> throw new IllegalStateException(key + " has two columns");
        };
    }

    /// The currency that belongs to the amount.
    ///
    /// @throws IllegalStateException where it is no money
    public Field<?> currency(Now now) {
        return switch (source) {
            case Source.Amount(var _, var currency) -> currency.apply(now);
            case Source.Ruled(Expression rule) -> rule.currency(now);
            case Source.One _, Source.Rows _, Source.Amounts _, Source.Point _ ->
                throw new IllegalStateException(key + " is no money");
        };
    }

    public boolean hasSeveral() {
        return source instanceof Source.Rows || source instanceof Source.Amounts;
    }
}
