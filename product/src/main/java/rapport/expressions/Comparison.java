package rapport.expressions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a filter can ask of a field without anybody writing a rule. Each is written by one pattern,
/// and recognised by the same: `field` stands for the field, `a` and `b` for values, `list` for a
/// list of values, `n` for a number of days or kilometres.
public enum Comparison {
    IS("is", Asks.ONE, "field == a", Of.ALL),
    IS_NOT("is not", Asks.ONE, "field != a", Of.ALL),
    CONTAINS("contains", Asks.ONE, "field.contains(a)", Of.TEXTS),
    DOES_NOT_CONTAIN("does not contain", Asks.ONE, "!field.contains(a)", Of.TEXTS),
    BEGINS_WITH("begins with", Asks.ONE, "field.startsWith(a)", Of.TEXTS),
    ENDS_WITH("ends with", Asks.ONE, "field.endsWith(a)", Of.TEXTS),
    IS_ONE_OF("is one of", Asks.SEVERAL, "field in list", Of.NAMES),
    IS_NONE_OF("is none of", Asks.SEVERAL, "!(field in list)", Of.NAMES),
    IS_MORE_THAN("is more than", Asks.ONE, "field > a", Of.AMOUNTS),
    IS_AT_LEAST("is at least", Asks.ONE, "field >= a", Of.AMOUNTS),
    IS_LESS_THAN("is less than", Asks.ONE, "field < a", Of.AMOUNTS),
    IS_AT_MOST("is at most", Asks.ONE, "field <= a", Of.AMOUNTS),
    IS_BEFORE("is before", Asks.ONE, "field < a", Of.DAYS),
    IS_AFTER("is after", Asks.ONE, "field > a", Of.DAYS),
    IS_BETWEEN("is between", Asks.TWO, "(field >= a && field <= b)", Of.ORDERED),
    IS_TODAY("is today", Asks.NOTHING, "field == today", Of.DAYS),
    IN_THE_LAST("in the last … days", Asks.DAYS, "field.inLast(days(n))", Of.DAYS),
    MORE_THAN_DAYS_AGO("more than … days ago", Asks.DAYS, "field < today - days(n)", Of.DAYS),
    IN_THE_NEXT("in the next … days", Asks.DAYS, "field.inNext(days(n))", Of.DAYS),
    IN_MORE_THAN_DAYS("in more than … days", Asks.DAYS, "field > today + days(n)", Of.DAYS),
    IS_YES("is yes", Asks.NOTHING, "field", Of.FLAGS),
    IS_NO("is no", Asks.NOTHING, "!field", Of.FLAGS),
    IS_WITHIN("is within … km of", Asks.DISTANCE, "field.within(n, b)", Of.PLACES),
    HAS_A_VALUE("has a value", Asks.NOTHING, "has(field)", Of.EVERYTHING),
    HAS_NO_VALUE("has no value", Asks.NOTHING, "!has(field)", Of.EVERYTHING);

    /// What has to be filled in.
    public enum Asks {
        NOTHING,
        ONE,
        TWO,
        SEVERAL,
        /// A number of days.
        DAYS,
        /// A number of kilometres, and a place.
        DISTANCE
    }

    private static final class Of {
        static final Set<Type> TEXTS = Set.of(Type.TEXT);
        static final Set<Type> NAMES = Set.of(Type.TEXT, Type.CHOICE);
        static final Set<Type> AMOUNTS = Set.of(Type.NUMBER, Type.MONEY);
        static final Set<Type> DAYS = Set.of(Type.DATE, Type.MOMENT);
        static final Set<Type> ORDERED = Set.of(Type.NUMBER, Type.MONEY, Type.DATE, Type.MOMENT);
        static final Set<Type> FLAGS = Set.of(Type.YES_NO);
        static final Set<Type> PLACES = Set.of(Type.LOCATION);
        static final Set<Type> ALL = Set.of(Type.TEXT, Type.NUMBER, Type.MONEY, Type.DATE, Type.MOMENT, Type.CHOICE);
        static final Set<Type> EVERYTHING = Set.of(Type.values());
    }

    private final String label;
    private final Asks asks;
    private final String pattern;
    private final Set<Type> types;

    Comparison(String label, Asks asks, String pattern, Set<Type> types) {
        this.label = label;
        this.asks = asks;
        this.pattern = pattern;
        this.types = types;
    }

    /// Those that can be asked of a word, in the order in which they are offered.
    public static List<Comparison> of(Word word) {
        return Arrays.stream(values())
                .filter(one -> one.types.contains(word.type()))
                .toList();
    }

    /// As it stands between the field and the value: “is more than”.
    public String label() {
        return label;
    }

    public Asks asks() {
        return asks;
    }

    String pattern() {
        return pattern;
    }
}
