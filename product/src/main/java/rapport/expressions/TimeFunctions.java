package rapport.expressions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Functions of days and moments.
final class TimeFunctions {
    private static final int MOST_DAYS = 366_000;

    static final List<Function> ALL = List.of(
            new Function(
                    "inLast",
                    "moment.inLast(days(90))",
                    "Whether a day or moment lies within the time before now. Days are whole days of the calendar, today among them.",
                    2,
                    TimeFunctions::inLast),
            new Function(
                    "inNext",
                    "moment.inNext(days(7))",
                    "Whether a day or moment lies within the time from now on. Days are whole days of the calendar, today among them.",
                    2,
                    TimeFunctions::inNext),
            period("minutes", "minutes(30)", MOST_DAYS, n -> new Span(0, 0, Duration.ofMinutes(n))),
            period("hours", "hours(36)", MOST_DAYS, n -> new Span(0, 0, Duration.ofHours(n))),
            period("days", "days(90)", MOST_DAYS, n -> new Span(0, n, Duration.ZERO)),
            period("weeks", "weeks(6)", MOST_DAYS / 7, n -> new Span(0, 7 * n, Duration.ZERO)),
            period("months", "months(3)", MOST_DAYS / 31, n -> new Span(n, 0, Duration.ZERO)),
            period("years", "years(2)", MOST_DAYS / 366, n -> new Span(12 * n, 0, Duration.ZERO)),
            new Function("ago", "ago(days(30))", "The moment so long before now.", 1, call -> clock(call, true)),
            new Function(
                    "fromNow", "fromNow(hours(4))", "The moment so long after now.", 1, call -> clock(call, false)),
            new Function(
                    "date",
                    "date(\"2026-01-31\")",
                    "A day; of a moment, its day in your time zone. “today” is a day, too.",
                    1,
                    TimeFunctions::date),
            new Function(
                    "moment",
                    "moment(\"2026-01-31T09:30:00Z\")",
                    "A moment. “now” is one, too.",
                    1,
                    TimeFunctions::moment),
            new Function("year", "year(date)", "The year of a day.", 1, call -> ofDay(call, Value.Fact.YEAR)),
            new Function(
                    "month", "month(date)", "The month of a day, 1 to 12.", 1, call -> ofDay(call, Value.Fact.MONTH)),
            new Function("day", "day(date)", "The day of the month, 1 to 31.", 1, call -> ofDay(call, Value.Fact.DAY)),
            new Function(
                    "age",
                    "age(date)",
                    "Full years from a day to today.",
                    1,
                    call -> since(call, Value.Fact.YEARS_BETWEEN)),
            new Function(
                    "daysSince",
                    "daysSince(date)",
                    "Days from a day or moment to today; less than zero for those to come.",
                    1,
                    call -> since(call, Value.Fact.DAYS_BETWEEN)),
            new Function(
                    "daysBetween",
                    "daysBetween(date, date)",
                    "Days from the first to the second.",
                    2,
                    TimeFunctions::daysBetween),
            new Function(
                    "hoursBetween",
                    "hoursBetween(moment, moment)",
                    "Hours from the first to the second, with their fractions.",
                    2,
                    TimeFunctions::hoursBetween));

    private TimeFunctions() {}

    private static Function period(String name, String usage, int most, IntFunction<Span> span) {
        return new Function(
                name,
                usage,
                "A length of time.",
                1,
                call -> call.whole(0, most)
                        .<Term>map(n -> new Term.Period(span.apply(n)))
                        .orElseGet(() -> call.refuse("“" + name + "” takes a plain number, as in " + usage
                                + ", and at most " + "%,d".formatted(most) + ".")));
    }

    private static Term inLast(Call call) {
        return within(
                call,
                (span, type) -> type == Type.DATE
                        ? new Value[] {
                            new Value.Clock(type, span.negated(), false), new Value.Clock(type, Span.NONE, false)
                        }
                        : new Value[] {
                            new Value.Clock(type, span.negated(), span.isOfCalendar()),
                            new Value.Clock(type, Span.NONE, false)
                        });
    }

    private static Term inNext(Call call) {
        return within(
                call,
                (span, type) -> type == Type.DATE
                        ? new Value[] {new Value.Clock(type, Span.NONE, false), new Value.Clock(type, span, false)}
                        : new Value[] {
                            new Value.Clock(type, Span.NONE, false),
                            span.isOfCalendar()
                                    ? new Value.Clock(type, span.plusDays(1), true)
                                    : new Value.Clock(type, span, false)
                        });
    }

    private interface Bounds {
        Value[] of(Span span, Type type);
    }

    /// Both bounds belong to it; a day ends before the next begins.
    private static Term within(Call call, Bounds bounds) {
        if (!(call.term(1) instanceof Term.Period(Span span))) {
            return call.refuse("A length of time is missing, as in days(90).");
        }
        return call.each(0, value -> {
            boolean day = value.type() == Type.DATE;
            if (!day && value.type() != Type.MOMENT || day && !span.isOfCalendar()) {
                return call.refuse(
                        day
                                ? "A day lies within days, weeks, months or years."
                                : "This is asked of days and moments, and here is " + Checker.called(value) + ".");
            }
            Value[] both = bounds.of(span, value.type());
            boolean untilNextDay = both[1] instanceof Value.Clock(Type _, Span _, boolean startOfDay) && startOfDay;
            return new Test.All(
                    List.of(new Test.Less(both[0], value, true), new Test.Less(value, both[1], !untilNextDay)));
        });
    }

    private static Term clock(Call call, boolean back) {
        return call.term(0) instanceof Term.Period(Span span)
                ? new Value.Clock(Type.MOMENT, back ? span.negated() : span, false)
                : call.refuse("A length of time is missing, as in days(30).");
    }

    private static Term date(Call call) {
        Optional<String> text = call.written(0);
        if (text.isPresent()) {
            return call.date(text.get()).<Term>map(day -> day).orElseGet(Term.Unknown::new);
        }
        return day(call, 0).<Term>map(day -> day).orElseGet(() -> noDay(call));
    }

    private static Term moment(Call call) {
        return call.written(0)
                .map(text -> call.moment(text).<Term>map(moment -> moment).orElseGet(Term.Unknown::new))
                .orElseGet(() -> call.refuse("A moment is written moment(\"2026-01-31T09:30:00Z\")."));
    }

    /// A day, or the day of a moment.
    private static Optional<Value> day(Call call, int n) {
        return call.value(n, Type.DATE)
                .or(() -> call.value(n, Type.MOMENT)
                        .map(moment -> new Value.Derived(Type.DATE, Value.Fact.DAY_OF_MOMENT, List.of(moment))));
    }

    private static Term noDay(Call call) {
        return call.refuse("“" + call.part().call().function() + "” is asked of days and moments.");
    }

    private static Term ofDay(Call call, Value.Fact fact) {
        return day(call, 0)
                .<Term>map(day -> new Value.Derived(Type.NUMBER, fact, List.of(day)))
                .orElseGet(() -> noDay(call));
    }

    private static Term since(Call call, Value.Fact fact) {
        var today = new Value.Clock(Type.DATE, Span.NONE, false);
        return day(call, 0)
                .<Term>map(day -> new Value.Derived(Type.NUMBER, fact, List.of(day, today)))
                .orElseGet(() -> noDay(call));
    }

    private static Term daysBetween(Call call) {
        Optional<Value> from = day(call, 0);
        Optional<Value> to = day(call, 1);
        return from.isPresent() && to.isPresent()
                ? new Value.Derived(Type.NUMBER, Value.Fact.DAYS_BETWEEN, List.of(from.get(), to.get()))
                : noDay(call);
    }

    private static Term hoursBetween(Call call) {
        Optional<Value> from = call.value(0, Type.MOMENT);
        Optional<Value> to = call.value(1, Type.MOMENT);
        return from.isPresent() && to.isPresent()
                ? new Value.Derived(Type.NUMBER, Value.Fact.HOURS_BETWEEN, List.of(from.get(), to.get()))
                : call.refuse("“hoursBetween” is asked of two moments.");
    }
}
