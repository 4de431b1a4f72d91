package rapport.journal;

import static org.jooq.impl.DSL.val;
import static rapport.journal.db.Tables.WATCHED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Finds out what a row looked like when a change had left it. The journal does not keep that: it follows from the row
/// as it stands, and from what later changes say had been there before them.
@Component
class RowStates {
    private record Place(short watched, UUID key, UUID subject) {}

    private final DSLContext db;
    private final JsonMapper json;
    private final Map<Short, String> tables = new ConcurrentHashMap<>();

    RowStates(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Known of(List<RawChange> changes) {
        var known = new Known();
        if (changes.isEmpty()) {
            return known;
        }
        Short[] watched = changes.stream().map(RawChange::watched).toArray(Short[]::new);
        UUID[] keys = changes.stream().map(RawChange::key).toArray(UUID[]::new);
        UUID[] subjects = changes.stream().map(RawChange::subject).toArray(UUID[]::new);
        long first = changes.stream().mapToLong(RawChange::place).min().orElseThrow();
        db.fetch("""
                        select watched_id, key, subject, null::bigint as place, '' as operation, standing
                          from journal.standing({0}, {1}, {2})
                         union all
                        (select watched_id, key, subject, place, operation, old
                          from journal.change
                         where subject = any({2}) and key = any({1}) and place > {3} and operation <> 'I'
                         order by place desc)
                        """, val(watched), val(keys), val(subjects), val(first)).forEach(known::hear);
        known.tables.putAll(tables(changes));
        return known;
    }

    /// Remembered: a table that is watched keeps its number.
    private Map<Short, String> tables(List<RawChange> changes) {
        if (changes.stream().anyMatch(change -> !tables.containsKey(change.watched()))) {
            tables.putAll(db.select(WATCHED.ID, WATCHED.HEAP).from(WATCHED).fetchMap(WATCHED.ID, WATCHED.HEAP));
        }
        return tables;
    }

    private @Nullable JsonNode node(@Nullable JSONB value) {
        return value == null ? null : json.readTree(value.data());
    }

    private record Later(
            long place, String operation, @Nullable JsonNode old) {}

    /// What is known of the rows of some changes.
    final class Known {
        private final Map<Short, String> tables = new HashMap<>();
        private final Map<Place, JsonNode> standing = new HashMap<>();
        private final Map<Place, List<Later>> later = new HashMap<>();

        private void hear(Record row) {
            var place = new Place(row.get(0, Short.class), row.get(1, UUID.class), row.get(2, UUID.class));
            Long when = row.get(3, Long.class);
            JsonNode told = node(row.get(5, JSONB.class));
            if (when != null) {
                later.computeIfAbsent(place, _ -> new ArrayList<>())
                        .add(new Later(when, row.get(4, String.class), told));
            } else if (told != null) {
                standing.put(place, told);
            }
        }

        Change change(RawChange raw) {
            JsonNode old = node(raw.old());
            JsonNode now = node(raw.now());
            JsonNode left = after(raw);
            return new Change(
                    tables.getOrDefault(raw.watched(), ""),
                    raw.key(),
                    raw.subject(),
                    raw.also(),
                    operation(raw),
                    before(raw, left, old),
                    left == null ? null : new Row(left),
                    raw.operation().equals("U") ? old : null,
                    now);
        }

        private Change.Operation operation(RawChange raw) {
            return switch (raw.operation()) {
                case "I" -> Change.Operation.ADDED;
                case "U" -> Change.Operation.CHANGED;
                default -> Change.Operation.REMOVED;
            };
        }

        private @Nullable Row before(RawChange raw, @Nullable JsonNode left, @Nullable JsonNode old) {
            if (old == null) {
                return null;
            }
            return new Row(raw.operation().equals("D") || left == null ? old : with(left, old));
        }

        private @Nullable JsonNode after(RawChange raw) {
            if (raw.operation().equals("D")) {
                return null;
            }
            var place = new Place(raw.watched(), raw.key(), raw.subject());
            JsonNode state = standing.get(place);
            for (Later change : later.getOrDefault(place, List.of())) {
                if (change.place() > raw.place() && change.old() != null) {
                    state = state == null || change.operation().equals("D") ? change.old() : with(state, change.old());
                }
            }
            return state;
        }

        private JsonNode with(JsonNode state, JsonNode values) {
            ObjectNode copy = ((ObjectNode) state).deepCopy();
            copy.setAll((ObjectNode) values);
            return copy;
        }
    }
}
