package rapport.expressions;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import rapport.places.Area;

/// Says the tests of a checked expression as SQL. Rules know only yes and no, SQL knows a third; so a test is said in
/// one of two ways, as a condition that is true when it holds or as one that is true when it fails. Where neither is
/// true for the database, a value was missing, and the test fails.
///
/// Whatever a rule's author wrote reaches the database as a parameter.
final class InSql {
    private final SqlValues values;

    InSql(SqlValues values) {
        this.values = values;
    }

    /// True exactly when the test holds.
    Condition holds(Test test) {
        return switch (test) {
            case Test.Always(boolean so) -> so ? trueCondition() : falseCondition();
            case Test.Not(Test inner) -> fails(inner);
            case Test.All(List<Test> tests) ->
                and(tests.stream().map(this::holds).toList());
            case Test.Any(List<Test> tests) ->
                or(tests.stream().map(this::holds).toList());
            case Test.Choose(Test of, Test then, Test otherwise) ->
                or(and(holds(of), holds(then)), and(fails(of), holds(otherwise)));
            case Test.Flag(Word word) -> condition("{0} is true", values.column(word));
            case Test.Present(Value value) -> present(value);
            case Test.Equal(Value left, Value right, boolean folded) -> equal(left, right, folded);
            case Test.Less(Value left, Value right, boolean orEqual) ->
                new SqlOrder(values).compared(left, orEqual ? "<=" : "<", right);
            case Test.OneOf(Value value, List<Value> choices) ->
                or(choices.stream()
                        .map(choice -> equal(value, choice, value.type() == Type.TEXT))
                        .toList());
            case Test.Contains(Value text, Test.Contains.Part part, Value piece) -> contains(text, part, piece);
            case Test.Located(Word word) -> SqlPlaces.isKnown(word);
            case Test.Within(Word word, Area area) -> SqlPlaces.within(word, area);
            case Test.Some(Word word, Test inner) -> some(word, inner);
        };
    }

    /// True exactly when the test does not hold.
    private Condition fails(Test test) {
        return switch (test) {
            case Test.Always(boolean so) -> so ? falseCondition() : trueCondition();
            case Test.Not(Test inner) -> holds(inner);
            case Test.All(List<Test> tests) ->
                or(tests.stream().map(this::fails).toList());
            case Test.Any(List<Test> tests) ->
                and(tests.stream().map(this::fails).toList());
            case Test.Choose(Test of, Test then, Test otherwise) ->
                or(and(holds(of), fails(then)), and(fails(of), fails(otherwise)));
            case Test.Some _ -> not(holds(test));
            case Test.Flag _,
                    Test.Present _,
                    Test.Equal _,
                    Test.Less _,
                    Test.OneOf _,
                    Test.Contains _,
                    Test.Located _,
                    Test.Within _ -> condition("({0}) is not true", holds(test));
        };
    }

    private Condition present(Value value) {
        return value.type() == Type.MONEY
                ? values.amount(value).isNotNull().and(values.currency(value).isNotNull())
                : values.sql(value).isNotNull();
    }

    private Condition equal(Value left, Value right, boolean folded) {
        return folded
                ? condition(
                        "{0} = {1}",
                        values.folded(left, InMemory.isConstant(right)),
                        values.folded(right, InMemory.isConstant(left)))
                : new SqlOrder(values).compared(left, "=", right);
    }

    private Condition contains(Value text, Test.Contains.Part part, Value piece) {
        String before = part == Test.Contains.Part.AT_THE_BEGINNING ? "" : "%";
        String after = part == Test.Contains.Part.AT_THE_END ? "" : "%";
        if (InMemory.isConstant(piece)) {
            return values.constant(piece) instanceof String sought
                    ? condition(
                            "{0} like {1}",
                            values.folded(text, true), val(before + escaped(Folding.fold(sought)) + after))
                    : falseCondition();
        }
        Field<String> sought = field(
                "replace(replace(replace({0}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')",
                String.class, values.folded(piece, false));
        return condition(
                "{0} like {1} || {2} || {3}", values.folded(text, false), inline(before), sought, inline(after));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Condition some(Word word, Test inner) {
        return switch (word.source()) {
            case Source.Rows(var rows, Condition link, Field<?> element, var having) ->
                any(rows, link, values.at(element), inner).and(sought(inner, having));
            case Source.Amounts(var rows, Condition link, Field<?> amount, Field<String> currency) ->
                any(rows, link, values.at(amount, currency), inner);
            case Source.One _, Source.Amount _, Source.Point _, Source.Ruled _ ->
                throw new IllegalStateException(word.key() + " has one value");
        };
    }

    private static Condition any(Table<?> rows, Condition link, SqlValues each, Test inner) {
        return exists(selectOne().from(rows).where(link).and(new InSql(each).holds(inner)));
    }

    /// Where the elements are sought that a test asks for, one or any of several, rather than tested.
    private Condition sought(Test inner, Function<Object, Condition> having) {
        return switch (inner) {
            case Test.Equal(Value.Element _, Value other, boolean folded)
            when !folded -> having(List.of(other), having);
            case Test.Equal(Value other, Value.Element _, boolean folded)
            when !folded -> having(List.of(other), having);
            case Test.OneOf(Value.Element element, List<Value> choices)
            when element.type() == Type.CHOICE -> having(choices, having);
            default -> noCondition();
        };
    }

    private Condition having(List<Value> elements, Function<Object, Condition> having) {
        return elements.stream().allMatch(InMemory::isConstant)
                ? or(elements.stream()
                        .map(values::constant)
                        .filter(Objects::nonNull)
                        .map(having)
                        .toList())
                : noCondition();
    }
}
