package rapport.customfields.indexing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFieldId;
import rapport.customfields.CustomizedKind;
import rapport.customfields.FieldSql;
import rapport.customfields.FieldType;
import rapport.database.OwnConnections;

/// Builds and drops indexes concurrently: over a connection of its own, for that cannot be done in a transaction.
@Component
class Indexes {
    private final DSLContext db;
    private final OwnConnections connections;
    private final List<CustomizedKind> kinds;

    Indexes(DSLContext db, OwnConnections connections, List<CustomizedKind> kinds) {
        this.db = db;
        this.connections = connections;
        this.kinds = kinds;
    }

    /// An index that was left half built, because the program was killed, is built anew.
    void build(CustomField field) {
        CustomizedKind kind = kind(field);
        drop(field);
        run("create index concurrently " + name(field.id()) + " on " + kind.table()
                + (field.type() == FieldType.CHOICES ? ofSeveral(kind, field) : " (" + columns(kind, field) + ")"));
    }

    /// By each of the options that are chosen.
    private String ofSeveral(CustomizedKind kind, CustomField field) {
        Field<?> chosen = FieldSql.indexed(kind.custom(), field).getFirst();
        return " using gin ((" + db.renderInlined(chosen) + ") jsonb_path_ops) where " + db.renderInlined(kind.rows());
    }

    void drop(CustomField field) {
        run("drop index concurrently if exists " + schema(kind(field)) + "." + name(field.id()));
    }

    private static String name(CustomFieldId id) {
        return "own_" + id.toString().replace("-", "");
    }

    /// The rows of a table may be of several kinds: whoever asks for one of them names it, and so does the index.
    private String columns(CustomizedKind kind, CustomField field) {
        return Stream.concat(
                        Stream.concat(kind.distinguished().stream(), FieldSql.indexed(kind.custom(), field).stream()),
                        Stream.of(kind.id()))
                .map(column -> "(" + db.renderInlined(column) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String schema(CustomizedKind kind) {
        return Objects.requireNonNull(kind.table().getSchema()).getName();
    }

    CustomizedKind kind(CustomField field) {
        return kinds.stream()
                .filter(kind -> kind.recordKind().equals(field.recordKind()))
                .findFirst()
                .orElseThrow();
    }

    private void run(String statement) {
        try (Connection own = connections.open("rapport index");
                var sql = own.createStatement()) {
            sql.execute(statement);
        } catch (SQLException fault) {
            throw new IllegalStateException(statement, fault);
        }
    }
}
