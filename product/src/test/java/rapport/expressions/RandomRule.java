package rapport.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A rule that makes sense, made of dice: its parts are of the right types, whatever they say.
///
/// @param type   what it is
/// @param format its text, with `%s` for each part
record RandomRule(Type type, String format, List<RandomRule> parts) {

    String text() {
        return String.format(format, parts.stream().map(RandomRule::text).toArray());
    }

    /// The parts that are rules themselves, the smallest first: one of them may already go wrong.
    List<RandomRule> smaller() {
        var all = new ArrayList<RandomRule>();
        for (RandomRule part : parts) {
            all.addAll(part.smaller());
        }
        all.add(this);
        return all;
    }

    static RandomRule test(Random dice, int depth) {
        if (depth <= 0) {
            return leaf(
                    dice,
                    Type.YES_NO,
                    "agreed",
                    "has(name)",
                    "has(agreed)",
                    "has(tag)",
                    "has(payment)",
                    "true",
                    "false",
                    "city in ['oslo', 'Malmö', 'I']");
        }
        return switch (dice.nextInt(15)) {
            case 0, 1 -> rule(Type.YES_NO, "(%s && %s)", test(dice, depth - 1), test(dice, depth - 1));
            case 2, 3 -> rule(Type.YES_NO, "(%s || %s)", test(dice, depth - 1), test(dice, depth - 1));
            case 4 -> rule(Type.YES_NO, "!(%s)", test(dice, depth - 1));
            case 5 ->
                rule(
                        Type.YES_NO,
                        "(%s ? %s : %s)",
                        test(dice, depth - 1),
                        test(dice, depth - 1),
                        test(dice, depth - 1));
            case 6 ->
                dice.nextInt(4) == 0
                        ? rule(
                                Type.YES_NO,
                                pick(dice, "tags", "visits") + sign(dice) + pick(dice, "0", "1", "-1", "2", "1.5"))
                        : compared(dice, Type.NUMBER, depth);
            case 7 -> compared(dice, Type.DATE, depth);
            case 8 -> compared(dice, Type.MOMENT, depth);
            case 9 -> compared(dice, Type.MONEY, depth);
            case 10 -> {
                String sign = pick(dice, " == ", " != ");
                yield rule(
                        Type.YES_NO,
                        "%s" + sign + "%s",
                        value(dice, Type.TEXT, depth - 1),
                        value(dice, Type.TEXT, depth - 1));
            }
            case 11 -> {
                String function = pick(dice, "contains", "startsWith", "endsWith", "exactly");
                String whole = pick(dice, "%s", "%s", "tag");
                yield whole.equals("tag")
                        ? rule(Type.YES_NO, "tag." + function + "(%s)", value(dice, Type.TEXT, depth - 1))
                        : rule(
                                Type.YES_NO,
                                "(%s)." + function + "(%s)",
                                value(dice, Type.TEXT, depth - 1),
                                value(dice, Type.TEXT, depth - 1));
            }
            case 12 -> {
                Type type = dice.nextBoolean() ? Type.DATE : Type.MOMENT;
                String length = type == Type.MOMENT
                        ? pick(dice, "hours(30)", "minutes(90)", "days(0)", "days(90)", "months(1)", "years(3)")
                        : pick(dice, "days(0)", "days(90)", "weeks(5)", "months(1)", "years(3)");
                yield rule(
                        Type.YES_NO,
                        "%s." + pick(dice, "inLast", "inNext") + "(" + length + ")",
                        value(dice, type, depth - 1));
            }
            case 13 -> several(dice, depth);
            default -> {
                Type type = pick(dice, Type.TEXT, Type.NUMBER, Type.DATE, Type.MOMENT, Type.MONEY);
                yield rule(Type.YES_NO, "has(%s)", value(dice, type, depth - 1));
            }
        };
    }

    private static RandomRule several(Random dice, int depth) {
        return switch (dice.nextInt(7)) {
            case 5 -> rule(Type.YES_NO, "payment" + sign(dice) + "%s", value(dice, Type.MONEY, depth - 1));
            case 6 -> rule(Type.YES_NO, "%s" + sign(dice) + "payment", value(dice, Type.MONEY, depth - 1));
            case 0 ->
                rule(Type.YES_NO, "role" + pick(dice, " == ", " != ") + pick(dice, "'client'", "'LEAD'", "country"));
            case 1 ->
                rule(
                        Type.YES_NO,
                        pick(
                                dice,
                                "role in ['client', 'lead']",
                                "'lead' in role",
                                "!(role in ['client'])",
                                "country in ['NO', 'Sweden']"));
            case 2 -> rule(Type.YES_NO, "grade" + sign(dice) + "%s", value(dice, Type.NUMBER, depth - 1));
            case 3 -> rule(Type.YES_NO, "%s == tag", value(dice, Type.TEXT, depth - 1));
            default ->
                rule(
                        Type.YES_NO,
                        "visit" + sign(dice) + "%s",
                        value(dice, dice.nextBoolean() ? Type.DATE : Type.MOMENT, depth - 1));
        };
    }

    private static RandomRule compared(Random dice, Type type, int depth) {
        Type other = type == Type.MOMENT && dice.nextInt(3) == 0 ? Type.DATE : type;
        RandomRule one = value(dice, type, depth - 1);
        RandomRule two = value(dice, other, depth - 1);
        return rule(
                Type.YES_NO, "%s" + sign(dice) + "%s", dice.nextBoolean() ? one : two, dice.nextBoolean() ? two : one);
    }

    private static String sign(Random dice) {
        return pick(dice, " == ", " != ", " < ", " <= ", " > ", " >= ");
    }

    static RandomRule value(Random dice, Type type, int depth) {
        if (depth > 0 && dice.nextInt(6) == 0) {
            return dice.nextBoolean()
                    ? rule(type, "ifMissing(%s, %s)", value(dice, type, depth - 1), value(dice, type, depth - 1))
                    : rule(
                            type,
                            "(%s ? %s : %s)",
                            test(dice, depth - 1),
                            value(dice, type, depth - 1),
                            value(dice, type, depth - 1));
        }
        boolean plain = depth <= 0 || dice.nextInt(3) == 0;
        return switch (type) {
            case TEXT -> plain ? text(dice) : derivedText(dice, depth);
            case NUMBER -> plain ? number(dice) : derivedNumber(dice, depth);
            case MONEY ->
                plain
                        ? leaf(dice, type, "price", "fee", "money(100, 'EUR')", "money(0.5, 'NOK')", "money(-3, 'EUR')")
                        : money(dice, depth);
            case DATE -> plain ? day(dice) : derivedDay(dice, depth);
            case MOMENT ->
                leaf(
                        dice,
                        type,
                        "seen",
                        "answered",
                        "now",
                        "ago(days(3))",
                        "fromNow(hours(5))",
                        "ago(months(1))",
                        "moment('2026-03-29T01:30:00Z')");
            case CHOICE, YES_NO, LOCATION -> throw new IllegalArgumentException("Not as a value: " + type);
        };
    }

    private static RandomRule text(Random dice) {
        return leaf(
                dice,
                Type.TEXT,
                "name",
                "city",
                "name",
                "city",
                "'oslo'",
                "'Malmö'",
                "'a%%'",
                "'_'",
                "'\\\\'",
                "'\"; drop table thing; --'",
                "'I'",
                "'ı'",
                "'😀'",
                "'e\u0301'",
                "'ß'",
                "'山'",
                "' '",
                "'ΣΑΣ'",
                "'$1'");
    }

    private static RandomRule derivedText(Random dice, int depth) {
        return dice.nextInt(4) == 0
                ? rule(Type.TEXT, "currency(%s)", value(dice, Type.MONEY, depth - 1))
                : rule(Type.TEXT, "(%s + %s)", value(dice, Type.TEXT, depth - 1), value(dice, Type.TEXT, depth - 1));
    }

    private static RandomRule number(Random dice) {
        return leaf(
                dice,
                Type.NUMBER,
                "visits",
                "tags",
                "score",
                "size",
                "0",
                "1",
                "-1",
                "7",
                "0.1",
                "2.50",
                "1e3",
                "9223372036854775807",
                "-0.0000000001",
                "count(tag)",
                "count(grade)",
                "count(payment)");
    }

    private static RandomRule derivedNumber(Random dice, int depth) {
        return switch (dice.nextInt(9)) {
            case 0 -> rule(Type.NUMBER, "length(%s)", value(dice, Type.TEXT, depth - 1));
            case 1 -> rule(Type.NUMBER, "amount(%s)", value(dice, Type.MONEY, depth - 1));
            case 2 ->
                rule(
                        Type.NUMBER,
                        pick(dice, "year", "month", "day", "age", "daysSince") + "(%s)",
                        value(dice, dice.nextBoolean() ? Type.DATE : Type.MOMENT, depth - 1));
            case 3 ->
                rule(
                        Type.NUMBER,
                        "daysBetween(%s, %s)",
                        value(dice, Type.DATE, depth - 1),
                        value(dice, Type.MOMENT, depth - 1));
            case 4 ->
                rule(
                        Type.NUMBER,
                        "hoursBetween(%s, %s)",
                        value(dice, Type.MOMENT, depth - 1),
                        value(dice, Type.MOMENT, depth - 1));
            case 5 -> rule(Type.NUMBER, "round(%s, " + dice.nextInt(4) + ")", value(dice, Type.NUMBER, depth - 1));
            case 6 -> rule(Type.NUMBER, "-(%s)", value(dice, Type.NUMBER, depth - 1));
            default ->
                rule(
                        Type.NUMBER,
                        "(%s" + pick(dice, " + ", " - ", " * ", " / ") + "%s)",
                        value(dice, Type.NUMBER, depth - 1),
                        value(dice, Type.NUMBER, depth - 1));
        };
    }

    private static RandomRule money(Random dice, int depth) {
        return dice.nextBoolean()
                ? rule(
                        Type.MONEY,
                        "(%s" + pick(dice, " + ", " - ") + "%s)",
                        value(dice, Type.MONEY, depth - 1),
                        value(dice, Type.MONEY, depth - 1))
                : rule(
                        Type.MONEY,
                        "(%s" + pick(dice, " * ", " / ") + "%s)",
                        value(dice, Type.MONEY, depth - 1),
                        value(dice, Type.NUMBER, depth - 1));
    }

    private static RandomRule day(Random dice) {
        return leaf(
                dice,
                Type.DATE,
                "born",
                "due",
                "today",
                "date('2024-02-29')",
                "date('2026-03-29')",
                "date('0001-01-01')",
                "date('9999-12-31')");
    }

    private static RandomRule derivedDay(Random dice, int depth) {
        if (dice.nextBoolean()) {
            return rule(Type.DATE, "date(%s)", value(dice, Type.MOMENT, depth - 1));
        }
        String length =
                pick(dice, "days(1)", "days(400)", "weeks(2)", "months(1)", "months(11)", "years(1)", "years(900)");
        return rule(Type.DATE, "(%s" + pick(dice, " + ", " - ") + length + ")", value(dice, Type.DATE, depth - 1));
    }

    private static RandomRule leaf(Random dice, Type type, String... texts) {
        return rule(type, pick(dice, texts));
    }

    private static RandomRule rule(Type type, String format, RandomRule... parts) {
        return new RandomRule(type, format, List.of(parts));
    }

    @SafeVarargs
    private static <T> T pick(Random dice, T... from) {
        return from[dice.nextInt(from.length)];
    }
}
