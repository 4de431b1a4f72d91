package rapport.expressions;

import java.util.List;

/// How long a rule becomes when it is said in SQL, where some parts have to be said more than once: a short rule whose
/// parts are nested in one another could become endless. Counts as far as the bound, and no further.
final class Expansion {
    static final int MOST = 20_000;

    private int parts;

    private Expansion() {}

    static boolean isTooLong(Term term) {
        var expansion = new Expansion();
        switch (term) {
            case Test test -> expansion.test(test);
            case Value value -> expansion.value(value);
            default -> {}
        }
        return expansion.parts > MOST;
    }

    private boolean isOver() {
        return ++parts > MOST;
    }

    private void test(Test test) {
        if (isOver()) {
            return;
        }
        switch (test) {
            case Test.Always _, Test.Flag _, Test.Located _, Test.Within _ -> {}
            case Test.Not(Test inner) -> test(inner);
            case Test.All(List<Test> tests) -> tests.forEach(this::test);
            case Test.Any(List<Test> tests) -> tests.forEach(this::test);
            case Test.Choose(Test of, Test then, Test otherwise) ->
                List.of(of, of, then, otherwise).forEach(this::test);
            case Test.Present(Value value) -> value(value);
            case Test.Equal(Value left, Value right, boolean _) -> values(List.of(left, right));
            case Test.Less(Value left, Value right, boolean _) -> values(List.of(left, right));
            case Test.OneOf(Value value, List<Value> choices) -> choices.forEach(_ -> value(value));
            case Test.Contains(Value text, Test.Contains.Part _, Value piece) -> values(List.of(text, piece));
            case Test.Some(var _, Test inner) -> test(inner);
        }
    }

    private void values(List<Value> values) {
        values.forEach(this::value);
    }

    private void value(Value value) {
        if (value.type() == Type.MONEY) {
            amount(value);
            currency(value);
        } else if (!isOver()) {
            switch (value) {
                case Value.Constant _, Value.Named _, Value.Element _, Value.Count _, Value.Clock _ -> {}
                case Value.Calculated(Type _, var _, Value left, Value right) -> values(List.of(left, right));
                case Value.Joined(Value left, Value right) -> values(List.of(left, right));
                case Value.Derived(Type _, Value.Fact fact, List<Value> of) -> {
                    int times = fact == Value.Fact.YEARS_BETWEEN ? 3 : 1;
                    for (int n = 0; n < times; n++) {
                        values(of);
                    }
                }
                case Value.Moved(Value date, Span _) -> values(List.of(date, date));
                case Value.Chosen(Test test, Value then, Value otherwise) -> {
                    test(test);
                    values(List.of(then, otherwise));
                }
                case Value.Fallback(Value first, Value otherwise) -> values(List.of(first, otherwise));
            }
        }
    }

    private void amount(Value money) {
        if (isOver()) {
            return;
        }
        switch (money) {
            case Value.Calculated(Type _, var _, Value left, Value right) -> {
                amount(left);
                if (right.type() == Type.MONEY) {
                    amount(right);
                } else {
                    value(right);
                }
            }
            case Value.Chosen(Test test, Value then, Value otherwise) -> {
                test(test);
                amount(then);
                amount(otherwise);
            }
            case Value.Fallback(Value first, Value otherwise) -> {
                value(first);
                amount(first);
                amount(otherwise);
            }
            default -> {}
        }
    }

    private void currency(Value money) {
        if (isOver()) {
            return;
        }
        switch (money) {
            case Value.Calculated(Type _, var _, Value left, Value right) -> {
                currency(left);
                if (right.type() == Type.MONEY) {
                    currency(left);
                    currency(right);
                }
            }
            case Value.Chosen(Test test, Value then, Value otherwise) -> {
                test(test);
                currency(then);
                currency(otherwise);
            }
            case Value.Fallback(Value first, Value otherwise) -> {
                value(first);
                currency(first);
                currency(otherwise);
            }
            default -> {}
        }
    }
}
