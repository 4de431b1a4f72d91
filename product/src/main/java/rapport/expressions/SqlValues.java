package rapport.expressions;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.money.Money;

/// Says the values of a checked expression as SQL: null where they are missing.
final class SqlValues {
    private final Now now;
    private final InMemory memory;
    private final @Nullable Field<?> element;
    private final @Nullable Field<?> unit;

    SqlValues(Now now) {
        this(now, null, null);
    }

    /// @param unit the currency, where the element is an amount
    private SqlValues(Now now, @Nullable Field<?> element, @Nullable Field<?> unit) {
        this.now = now;
        this.memory = new InMemory(now);
        this.element = element;
        this.unit = unit;
    }

    /// The same inside a test of each of several values.
    SqlValues at(Field<?> each) {
        return new SqlValues(now, each, null);
    }

    SqlValues at(Field<?> amount, Field<String> currency) {
        return new SqlValues(now, amount, currency);
    }

    Now now() {
        return now;
    }

    /// The value of a part that depends on no record.
    @Nullable
    Object constant(Value value) {
        return memory.constant(value);
    }

    /// Text without case and accents. Bytes are compared, whatever the order of the database.
    ///
    /// @param bare whether empty text may come out empty: where it is compared with what is never
    ///             empty, an index on the folded column answers then
    Field<?> folded(Value value, boolean bare) {
        if (InMemory.isConstant(value)) {
            return val(constant(value) instanceof String text ? Folding.fold(text) : null, SQLDataType.VARCHAR);
        }
        return Folding.folded(bare ? raw(value) : sql(value));
    }

    /// The bare column where there is one: empty text comes out empty.
    Field<?> raw(Value value) {
        return switch (value) {
            case Value.Named(Word word) -> column(word);
            case Value.Element _ -> element();
            default -> sql(value);
        };
    }

    Field<?> column(Word word) {
        if (!(word.source() instanceof Source.One(var column, var _))) {
            throw new IllegalStateException(word.key() + " is not one column");
        }
        return column.apply(now);
    }

    private Field<?> element() {
        return inside(element);
    }

    private static Field<?> inside(@Nullable Field<?> of) {
        if (of == null) {
            throw new IllegalStateException("Not inside a test of several values");
        }
        return of;
    }

    /// The value, or null where it is missing. Money has two fields instead, [#amount] and [#currency].
    Field<?> sql(Value value) {
        if (InMemory.isConstant(value)) {
            return constantField(value);
        }
        return switch (value) {
            case Value.Named _, Value.Element _ -> present(value.type(), raw(value));
            case Value.Count(Word word) -> count(word);
            case Value.Calculated(Type _, Value.Calculated.Operator operator, Value left, Value right) ->
                SqlFacts.calculated(operator, sql(left), sql(right));
            case Value.Joined(Value left, Value right) -> field("({0} || {1})", String.class, sql(left), sql(right));
            case Value.Derived(Type _, Value.Fact fact, List<Value> of) -> derived(fact, of);
            case Value.Moved(Value date, Span span) -> SqlFacts.moved(sql(date), span);
            case Value.Chosen(Test test, Value then, Value otherwise) -> chosen(test, sql(then), sql(otherwise));
            case Value.Fallback(Value first, Value otherwise) ->
                field("coalesce({0}, {1})", Object.class, sql(first), sql(otherwise));
            case Value.Constant _, Value.Clock _ -> throw new IllegalStateException("A constant");
        };
    }

    /// Choices are few, and stand in the statement itself: the database then knows how many have this one, also where
    /// it keeps its plan, and may use an index of those alone.
    private Field<?> constantField(Value value) {
        return value.type() == Type.CHOICE
                ? inline(constant(value), SQLDataType.VARCHAR)
                : val(constant(value), dataType(value.type()));
    }

    private Field<?> derived(Value.Fact fact, List<Value> of) {
        Value first = of.getFirst();
        return switch (fact) {
            case AMOUNT -> DSL.when(currency(first).isNotNull(), (Field<BigDecimal>) amount(first));
            case CURRENCY -> DSL.when(amount(first).isNotNull(), (Field<String>) currency(first));
            default ->
                of.size() == 1
                        ? SqlFacts.of(fact, sql(first), now)
                        : SqlFacts.between(fact, sql(first), sql(of.getLast()));
        };
    }

    private Field<?> chosen(Test test, Field<?> then, Field<?> otherwise) {
        return field("case when {0} then {1} else {2} end", Object.class, new InSql(this).holds(test), then, otherwise);
    }

    private static Field<?> present(Type type, Field<?> column) {
        return switch (type) {
            case TEXT, CHOICE -> field("nullif({0}, '')", String.class, column);
            case NUMBER -> isNumeric(column) ? column : column.cast(SQLDataType.NUMERIC);
            case DATE, MOMENT, YES_NO, MONEY, LOCATION -> column;
        };
    }

    static boolean isNumeric(Field<?> column) {
        return column.getType() == BigDecimal.class;
    }

    private static Field<?> count(Word word) {
        return switch (word.source()) {
            case Source.Rows(var rows, Condition link, Field<?> element, var _) ->
                count(rows, link, present(word.type(), element));
            case Source.Amounts(var rows, Condition link, Field<?> amount, Field<String> currency) ->
                count(rows, link, written(amount, currency));
            case Source.One _, Source.Amount _, Source.Point _, Source.Ruled _ ->
                throw new IllegalStateException(word.key() + " has one value");
        };
    }

    private static Field<?> count(Table<?> rows, Condition link, Field<?> each) {
        return DSL.field(DSL.select(DSL.countDistinct(each)).from(rows).where(link))
                .cast(SQLDataType.NUMERIC);
    }

    /// An amount and its currency as one text: `12.5 EUR`; null where either is missing. Equal amounts are equal texts.
    static Field<String> written(Field<?> amount, Field<String> currency) {
        return field("(trim_scale(({0})::numeric)::text || ' ' || nullif({1}, ''))", String.class, amount, currency);
    }

    Field<?> amount(Value money) {
        if (InMemory.isConstant(money)) {
            return val(constant(money) instanceof Money(var amount, var _) ? amount : null, SQLDataType.NUMERIC);
        }
        return switch (money) {
            case Value.Named(Word word)
            when word.source() instanceof Source.Amount(var amount, var _) -> present(Type.NUMBER, amount.apply(now));
            case Value.Calculated(Type _, Value.Calculated.Operator operator, Value left, Value right) ->
                SqlFacts.calculated(operator, amount(left), right.type() == Type.MONEY ? amount(right) : sql(right));
            case Value.Chosen(Test test, Value then, Value otherwise) -> chosen(test, amount(then), amount(otherwise));
            case Value.Fallback(Value first, Value otherwise) ->
                chosen(new Test.Present(first), amount(first), amount(otherwise));
            case Value.Element _ -> present(Type.NUMBER, element());
            default -> throw new IllegalStateException("Not money: " + money);
        };
    }

    /// Of a sum of different currencies: null.
    Field<?> currency(Value money) {
        if (InMemory.isConstant(money)) {
            return val(constant(money) instanceof Money(var _, var currency) ? currency : null, SQLDataType.VARCHAR);
        }
        return switch (money) {
            case Value.Named(Word word)
            when word.source() instanceof Source.Amount(var _, var currency) -> present(Type.TEXT, currency.apply(now));
            case Value.Calculated(Type _, Value.Calculated.Operator _, Value left, Value right) ->
                right.type() == Type.MONEY
                        ? field("case when {0} = {1} then {0} end", String.class, currency(left), currency(right))
                        : currency(left);
            case Value.Chosen(Test test, Value then, Value otherwise) ->
                chosen(test, currency(then), currency(otherwise));
            case Value.Fallback(Value first, Value otherwise) ->
                chosen(new Test.Present(first), currency(first), currency(otherwise));
            case Value.Element _ -> present(Type.TEXT, inside(unit));
            default -> throw new IllegalStateException("Not money: " + money);
        };
    }

    static DataType<?> dataType(Type type) {
        return switch (type) {
            case TEXT, CHOICE -> SQLDataType.VARCHAR;
            case NUMBER, MONEY -> SQLDataType.NUMERIC;
            case DATE -> SQLDataType.LOCALDATE;
            case MOMENT -> SQLDataType.INSTANT;
            case YES_NO -> SQLDataType.BOOLEAN;
            case LOCATION -> throw new IllegalStateException("A location has two columns");
        };
    }
}
