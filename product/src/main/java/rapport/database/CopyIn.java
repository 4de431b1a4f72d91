package rapport.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/// Sends rows by PostgreSQL's COPY, in its text format, on the connection of the current transaction.
record CopyIn<T>(Table<?> table, Map<? extends TableField<?, ?>, ? extends Function<T, ?>> columns) {
    private static final SQLExceptionTranslator FAULTS = new SQLStateSQLExceptionTranslator();

    int write(List<T> rows, DSLContext db) {
        byte[] lines = lines(rows).getBytes(StandardCharsets.UTF_8);
        String statement = "copy " + db.render(table) + " (" + names() + ") from stdin";
        return db.connectionResult(connection -> {
            if (db.configuration().data(BeforeCopy.class) instanceof BeforeCopy waiting) {
                waiting.copying(connection);
            }
            return copy(connection, statement, lines);
        });
    }

    private String names() {
        return columns.keySet().stream().map(TableField::getName).collect(Collectors.joining(", "));
    }

    private static int copy(Connection connection, String statement, byte[] lines) {
        try {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            copying.writeToCopy(lines, 0, lines.length);
            return (int) copying.endCopy();
        } catch (SQLException fault) {
            var known = FAULTS.translate("copy", statement, fault);
            throw known == null ? new IllegalStateException(fault) : known;
        }
    }

    private String lines(List<T> rows) {
        var out = new StringBuilder(rows.size() * 128);
        List<Cell<T>> cells = columns.entrySet().stream()
                .map(column -> Cell.<T>of(column.getKey(), column.getValue()))
                .toList();
        for (T row : rows) {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.append('\t');
                }
                cells.get(i).append(row, out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private record Cell<T>(Converter<?, ?> converter, Function<T, ?> value) {
        static <T> Cell<T> of(TableField<?, ?> column, Function<T, ?> value) {
            return new Cell<>(column.getConverter(), value);
        }

        void append(T row, StringBuilder out) {
            Object sent = sent(row);
            switch (sent) {
                case null -> out.append("\\N");
                case String[] texts -> CopyText.array(texts, out);
                default -> CopyText.text(sent.toString(), out);
            }
        }

        @SuppressWarnings("unchecked") // set() pairs a column only with values of its type
        private @Nullable Object sent(T row) {
            return ((Converter<Object, Object>) converter).to(value.apply(row));
        }
    }
}
