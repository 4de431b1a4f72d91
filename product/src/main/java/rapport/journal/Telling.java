package rapport.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// How the rows of one watched table are told to people, in the words of the screens. Its module contributes it as a
/// bean; a table without one is told by the names of its columns.
public interface Telling {
    /// A column as people call it.
    record Label(String column, String label) {}

    /// The table, with its schema.
    String table();

    /// What such a row is: "Role".
    String noun(Row row);

    /// Several of them: "roles".
    String plural();

    /// What stands in it, in one line, when it is added or removed; empty where the noun says it all.
    ///
    /// @param names names what an id stands for
    String summary(Row row, Function<UUID, String> names);

    /// The columns that are told when they change, in their order.
    List<Label> labels();

    /// The same of this very row: a table may hold records of several kinds.
    default List<Label> labels(Row row) {
        return labels();
    }

    /// The columns that hold the id of a party or an account.
    default List<String> ids() {
        return List.of();
    }

    /// The key of the field, as roles hide it, to which a column of this row belongs; empty for
    /// what everybody may read. The column is empty where the row is told as a whole.
    default String field(String column, Row row) {
        return "";
    }

    /// Whether a column of this row is a field of such records, where records of other kinds have one of the same key.
    default boolean speaksOf(String recordKind, String column, Row row) {
        return true;
    }

    /// One value as the screens write it.
    default String value(String column, JsonNode value, Function<UUID, String> names) {
        return plain(value);
    }

    /// The same of this very row.
    default String value(String column, JsonNode value, Row row, Function<UUID, String> names) {
        return value(column, value, names);
    }

    /// A value as it stands; the parts of a list in one line.
    static String plain(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(part -> part.asString("")).collect(Collectors.joining(", "));
        }
        return value.isNull() ? "" : value.asString(value.toString());
    }
}
