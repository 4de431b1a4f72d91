package rapport.expressions;

import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Where the database keeps what a word names, seen from a row of the record's own table. Tables of related records are
/// under an alias, so that a rule may speak of both.
public sealed interface Source {
    /// One value a record: a column, or a subquery that yields one. Empty text counts as missing.
    ///
    /// @param unlessZero what holds of every record whose number is not zero; it spares the database to
    ///                   count where there is nothing
    record One(Function<Now, Field<?>> field, Function<Now, Condition> unlessZero) implements Source {
        One(Function<Now, Field<?>> field) {
            this(field, _ -> DSL.noCondition());
        }
    }

    /// An amount and its currency.
    record Amount(Function<Now, Field<?>> amount, Function<Now, Field<String>> currency) implements Source {}

    /// Several amounts a record: those of the rows that are linked to it.
    record Amounts(Table<?> rows, Condition link, Field<?> amount, Field<String> currency) implements Source {}

    /// A point on the Earth: the degrees of its latitude and longitude, both of them or none.
    record Point(Field<Double> latitude, Field<Double> longitude) implements Source {}

    /// What a rule makes of other words of the same record. A rule that names such a word is read as
    /// if the other rule stood in its place, so nothing is kept, and both ways of running agree.
    record Ruled(Expression rule) implements Source {}

    /// Several values a record: the elements of the rows that are linked to it.
    ///
    /// @param having what holds of every record that has this element, and has an index; it spares the database to
    ///               look at the rows of all records
    record Rows(Table<?> rows, Condition link, Field<?> element, Function<Object, Condition> having)
            implements Source {}
}
