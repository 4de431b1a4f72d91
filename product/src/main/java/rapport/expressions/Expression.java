package rapport.expressions;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A rule that has been checked and runs both ways, over records in memory and over their table.
public final class Expression implements Checking {
    private final String text;
    private final Type type;
    private final Term term;
    private final int parts;
    private final Set<String> words;

    Expression(String text, Type type, Term term, int parts, Set<String> words) {
        this.text = text;
        this.type = type;
        this.term = term;
        this.parts = parts;
        this.words = new LinkedHashSet<>(words);
    }

    /// As it was written.
    public String text() {
        return text;
    }

    public Type type() {
        return type;
    }

    /// The same, but of a moment its day.
    public Expression withoutTimeOfDay() {
        return type == Type.MOMENT && term instanceof Value value
                ? new Expression(
                        text,
                        Type.DATE,
                        new Value.Derived(Type.DATE, Value.Fact.DAY_OF_MOMENT, List.of(value)),
                        parts + 1,
                        words)
                : this;
    }

    Term term() {
        return term;
    }

    /// Of how many parts it is, those of the rules it uses among them.
    int parts() {
        return parts;
    }

    /// The keys of the words that it speaks of, in their order, those that it uses through other rules among them.
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /// Tests records in memory; made once for many.
    ///
    /// @throws IllegalStateException where the expression has a value and is no test
    public Predicate<Values> test(Now now) {
        InMemory.Check check = new InMemory(now).check(asTest());
        return values -> check.of(values, null);
    }

    public boolean matches(Values values, Now now) {
        return test(now).test(values);
    }

    /// True for exactly the rows whose records the expression matches; false or null for the others.
    ///
    /// @throws IllegalStateException where the expression has a value and is no test
    public Condition condition(Now now) {
        return new InSql(new SqlValues(now)).holds(asTest());
    }

    /// Calculates values in memory; made once for many. They have the Java types that [Values] names, and null is a
    /// missing value.
    public Function<Values, @Nullable Object> value(Now now) {
        var memory = new InMemory(now);
        if (term instanceof Value value) {
            InMemory.Read read = memory.read(value);
            return values -> read.of(values, null);
        }
        InMemory.Check check = memory.check(asTest());
        return values -> check.of(values, null);
    }

    /// The value as a column: null where it is missing; of money the amount, see [#currency].
    public Field<?> field(Now now) {
        var sql = new SqlValues(now);
        if (term instanceof Value value) {
            return type == Type.MONEY ? sql.amount(value) : sql.sql(value);
        }
        return DSL.field("(({0}) is true)", Boolean.class, new InSql(sql).holds(asTest()));
    }

    /// The currency that belongs to the amount.
    ///
    /// @throws IllegalStateException where the value is no money
    public Field<?> currency(Now now) {
        if (type != Type.MONEY) {
            throw new IllegalStateException("“" + text + "” is " + type.label());
        }
        return new SqlValues(now).currency((Value) term);
    }

    private Test asTest() {
        if (term instanceof Test test) {
            return test;
        }
        throw new IllegalStateException("“" + text + "” is " + type.label() + ", no test");
    }
}
