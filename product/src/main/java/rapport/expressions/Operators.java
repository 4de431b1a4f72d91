package rapport.expressions;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rapport.expressions.Value.Calculated.Operator;

/// The signs of the language, by the names that the parser gives them.
final class Operators {
    private static final Map<String, Function<Call, Term>> ALL = Map.ofEntries(
            Map.entry("_&&_", call -> joined(call, Test.All::new)),
            Map.entry("_||_", call -> joined(call, Test.Any::new)),
            Map.entry("!_", Operators::negated),
            Map.entry("_==_", Operators::equal),
            Map.entry("_!=_", call -> equal(call) instanceof Test test ? new Test.Not(test) : new Term.Unknown()),
            Map.entry("_<_", call -> less(call, false, false)),
            Map.entry("_<=_", call -> less(call, false, true)),
            Map.entry("_>_", call -> less(call, true, false)),
            Map.entry("_>=_", call -> less(call, true, true)),
            Map.entry("@in", Operators::in),
            Map.entry("_?_:_", Operators::chosen),
            Map.entry("-_", Operators::minus),
            Map.entry("_+_", call -> Sums.of(call, Operator.PLUS)),
            Map.entry("_-_", call -> Sums.of(call, Operator.MINUS)),
            Map.entry("_*_", call -> Sums.of(call, Operator.TIMES)),
            Map.entry("_/_", call -> Sums.of(call, Operator.DIVIDED_BY)),
            Map.entry("_%_", call -> call.refuse("The remainder of a division is not offered.")),
            Map.entry(
                    "_[_]", call -> call.refuse("Square brackets can only hold lists, as in [\"Oslo\", \"Bergen\"].")));

    private Operators() {}

    static Optional<Function<Call, Term>> find(String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(operator -> call -> call.isHopeless() ? new Term.Unknown() : operator.apply(call));
    }

    private static Term joined(Call call, Function<List<Test>, Test> join) {
        List<Test> tests = new ArrayList<>();
        for (int n = 0; n < call.terms().size(); n++) {
            if (!(call.term(n) instanceof Test test)) {
                CelExpr part = call.parts().get(n);
                return call.checker()
                        .refuse(
                                part,
                                "This is " + Checker.called(call.term(n)) + "; && and || join what is so or not.");
            }
            tests.add(test);
        }
        return join.apply(tests);
    }

    private static Term negated(Call call) {
        return call.term(0) instanceof Test test
                ? new Test.Not(test)
                : call.refuse("“!” turns round what is so or not, and this is " + Checker.called(call.term(0)) + ".");
    }

    /// Text is equal without case and accents.
    private static Term equal(Call call) {
        if (call.term(0) instanceof Test a && call.term(1) instanceof Test b) {
            return new Test.Choose(a, b, new Test.Not(b));
        }
        return call.compared((a, b) -> new Test.Equal(a, b, a.type() == Type.TEXT));
    }

    private static Term less(Call call, boolean turned, boolean orEqual) {
        for (Term term : call.terms()) {
            Type type = term instanceof Value value
                    ? value.type()
                    : term instanceof Term.Several(Word word) ? word.type() : Type.TEXT;
            boolean date = call.terms().stream()
                    .anyMatch(other ->
                            other instanceof Value value && value.type().isOrdered());
            if (!type.isOrdered() && !(type == Type.TEXT && date)) {
                return call.refuse(Checker.called(term) + " is neither less nor more than anything.");
            }
        }
        return call.compared((a, b) -> turned ? new Test.Less(b, a, orEqual) : new Test.Less(a, b, orEqual));
    }

    private static Term in(Call call) {
        return switch (call.term(1)) {
            case Term.Several _ -> equal(call);
            case Term.Listed(List<Value> choices) -> among(call, choices);
            default -> call.refuse("After “in” comes a list, as in city in [\"Oslo\", \"Bergen\"].");
        };
    }

    private static Term among(Call call, List<Value> choices) {
        List<Value> same = new ArrayList<>();
        for (Value choice : choices) {
            Term one = new Call(call.checker(), call.part(), call.parts(), List.of(call.term(0), choice))
                    .compared((_, right) -> {
                        same.add(right);
                        return new Test.Always(true);
                    });
            if (one instanceof Term.Unknown) {
                return one;
            }
        }
        return call.each(0, value -> new Test.OneOf(value, List.copyOf(same)));
    }

    private static Term chosen(Call call) {
        if (!(call.term(0) instanceof Test test)) {
            return call.refuse(
                    "Before “?” stands what is so or not, and this is " + Checker.called(call.term(0)) + ".");
        }
        if (call.term(1) instanceof Test then && call.term(2) instanceof Test otherwise) {
            return new Test.Choose(test, then, otherwise);
        }
        return call.term(1) instanceof Value then
                        && call.term(2) instanceof Value otherwise
                        && then.type() == otherwise.type()
                ? new Value.Chosen(test, then, otherwise)
                : call.refuse("What stands before and after “:” has to be of one kind; here it is "
                        + Checker.called(call.term(1)) + " and " + Checker.called(call.term(2)) + ".");
    }

    private static Term minus(Call call) {
        return switch (call.term(0)) {
            case Term.Period(Span span) -> new Term.Period(span.negated());
            case Value value
            when value.type() == Type.NUMBER || value.type() == Type.MONEY ->
                new Value.Calculated(
                        value.type(),
                        Operator.TIMES,
                        value,
                        new Value.Constant(Type.NUMBER, java.math.BigDecimal.ONE.negate()));
            case Term other -> call.refuse("“-” stands before numbers, and this is " + Checker.called(other) + ".");
        };
    }
}
