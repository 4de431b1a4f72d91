package rapport.database;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Writes any number of rows with one statement, whose text does not depend on how many they are. A few are sent with
/// one array a column, which is planned once per connection; many are copied, which costs half as much on either side.
///
/// ```java
/// BulkInsert.into(ADDRESS, addresses).set(ADDRESS.PARTY_ID, Home::party).set(ADDRESS.LOCALITY, Home::city).run(db);
/// ```
public final class BulkInsert<R extends Record, T> {
    /// Stands between the elements of an array on its way; no text we keep holds it.
    private static final String BETWEEN = "\u001f";

    private static final int MANY = 100;

    private final Table<R> table;
    private final List<T> rows;
    private final Map<TableField<R, ?>, Function<T, ?>> columns = new LinkedHashMap<>();

    private BulkInsert(Table<R> table, List<T> rows) {
        this.table = table;
        this.rows = rows;
    }

    public static <R extends Record, T> BulkInsert<R, T> into(Table<R> table, List<T> rows) {
        return new BulkInsert<>(table, rows);
    }

    public <V> BulkInsert<R, T> set(TableField<R, V> column, Function<T, ? extends @Nullable V> value) {
        columns.put(column, value);
        return this;
    }

    /// @return how many rows were written
    public int run(DSLContext db) {
        return rows.size() < MANY ? write(db, "") : new CopyIn<>(table, columns).write(rows, db);
    }

    /// Leaves rows alone that are there already.
    public int runIgnoringConflicts(DSLContext db) {
        return write(db, " on conflict do nothing");
    }

    /// Writes rows of several tables, of which later ones may refer to earlier ones: a few with one
    /// statement for all, many with one a table. Each table waits for the one before it, so that the
    /// journal tells the changes in an order in which they can be taken back.
    public static void together(List<BulkInsert<?, ?>> inserts, DSLContext db) {
        if (inserts.stream().anyMatch(insert -> insert.rows.size() >= MANY)) {
            inserts.forEach(insert -> insert.run(db));
            return;
        }
        List<QueryPart> statements = new ArrayList<>();
        inserts.stream()
                .filter(insert -> !insert.rows.isEmpty())
                .forEach(insert -> statements.add(insert.statement(behind(statements.size()) + " returning 1")));
        if (!statements.isEmpty()) {
            db.execute(together(statements.size()), statements.toArray(QueryPart[]::new));
        }
    }

    private static String behind(int position) {
        return position == 0 ? "" : " where (select count(*) from i" + (position - 1) + ") >= 0";
    }

    private static String together(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "i" + n + " as ({" + n + "})")
                .collect(Collectors.joining(", ", "with ", " select count(*) from i" + (count - 1)));
    }

    private int write(DSLContext db, String ending) {
        return rows.isEmpty() ? 0 : db.execute("{0}", statement(ending));
    }

    private QueryPart statement(String ending) {
        List<Field<?>> arrays = new ArrayList<>();
        List<Field<?>> values = new ArrayList<>();
        columns.forEach((column, value) -> {
            Field<?> sent = DSL.field(DSL.name("c" + arrays.size()));
            boolean nested = column.getType().isArray();
            arrays.add(nested ? joined(value) : array(column, value));
            values.add(nested ? DSL.field("string_to_array({0}, {1})", sent, DSL.inline(BETWEEN)) : sent);
        });
        var names = columns.keySet().stream()
                .map(column -> DSL.field(column.getUnqualifiedName()))
                .toList();
        return DSL.sql(
                "insert into {0} ({1}) select {2} from unnest({3}) as sent ({4})" + ending,
                table,
                DSL.list(names),
                DSL.list(values),
                DSL.list(arrays),
                DSL.list(sentNames(arrays.size())));
    }

    private static List<Field<?>> sentNames(int count) {
        return IntStream.range(0, count)
                .<Field<?>>mapToObj(n -> DSL.field(DSL.name("c" + n)))
                .toList();
    }

    private Field<?> joined(Function<T, ?> value) {
        String[] texts = rows.stream()
                .map(row -> String.join(BETWEEN, (String[]) Objects.requireNonNull(value.apply(row))))
                .toArray(String[]::new);
        return DSL.val(texts);
    }

    private <V> Field<?> array(TableField<R, V> column, Function<T, ?> value) {
        @SuppressWarnings("unchecked") // set() pairs a column only with values of its type
        V[] values =
                (V[]) rows.stream().map(value).toArray(size -> (Object[]) Array.newInstance(column.getType(), size));
        return DSL.val(values, column.getDataType().getArrayDataType());
    }
}
