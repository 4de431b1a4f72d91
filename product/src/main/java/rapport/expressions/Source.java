package rapport.expressions;

import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// Where the database keeps what a word names, seen from a row of the record's own table. Tables of related records are
/// under an alias, so that a rule may speak of both.
public sealed interface Source {
    /// One value a record: a column, or a subquery that yields one. Empty text counts as missing.
    record One(Function<Now, Field<?>> field) implements Source {}

    /// An amount and its currency.
    record Amount(Field<?> amount, Field<String> currency) implements Source {}

    /// Several values a record: the elements of the rows that are linked to it.
    record Rows(Table<?> rows, Condition link, Field<?> element) implements Source {}
}
