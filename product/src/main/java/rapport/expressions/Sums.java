package rapport.expressions;

import rapport.expressions.Value.Calculated.Operator;

/// What can be added, subtracted, multiplied and divided.
final class Sums {
    private Sums() {}

    static Term of(Call call, Operator operator) {
        Term left = call.term(0);
        Term right = call.term(1);
        if (right instanceof Term.Period(Span span) && (operator == Operator.PLUS || operator == Operator.MINUS)) {
            return moved(call, left, operator == Operator.PLUS ? span : span.negated());
        }
        if (left instanceof Value a && right instanceof Value b) {
            return of(call, operator, a, b);
        }
        return impossible(call, left, right);
    }

    private static Term of(Call call, Operator operator, Value a, Value b) {
        boolean sum = operator == Operator.PLUS || operator == Operator.MINUS;
        if (a.type() == Type.NUMBER && b.type() == Type.NUMBER) {
            return new Value.Calculated(Type.NUMBER, operator, a, b);
        }
        if (a.type() == Type.MONEY && (sum ? b.type() == Type.MONEY : b.type() == Type.NUMBER)) {
            return new Value.Calculated(Type.MONEY, operator, a, b);
        }
        if (a.type() == Type.NUMBER && b.type() == Type.MONEY && operator == Operator.TIMES) {
            return new Value.Calculated(Type.MONEY, operator, b, a);
        }
        return a.type() == Type.TEXT && b.type() == Type.TEXT && operator == Operator.PLUS
                ? new Value.Joined(a, b)
                : impossible(call, a, b);
    }

    private static Term moved(Call call, Term left, Span span) {
        if (left instanceof Value.Clock(Type type, Span shift, boolean startOfDay)
                && type == Type.MOMENT
                && shift.equals(Span.NONE)) {
            return new Value.Clock(type, span, startOfDay);
        }
        if (!(left instanceof Value day) || day.type() != Type.DATE) {
            return call.refuse("Only a day or “now” can be moved, and this is " + Checker.called(left) + ".");
        }
        return span.isOfCalendar()
                ? new Value.Moved(day, span)
                : call.refuse("A day is moved by days, weeks, months or years.");
    }

    private static Term impossible(Call call, Term left, Term right) {
        return call.refuse(
                "This cannot be calculated with " + Checker.called(left) + " and " + Checker.called(right) + ".");
    }
}
