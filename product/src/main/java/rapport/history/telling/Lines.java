package rapport.history.telling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.KindField;
import rapport.access.Viewer;
import rapport.journal.Change;
import rapport.journal.Row;
import rapport.journal.Telling;
import tools.jackson.databind.JsonNode;

/// Tells changes of rows as changes of facts, in the words of the module that owns the table.
@Component
class Lines {
    private final Map<String, Telling> tellings;

    Lines(List<Telling> tellings) {
        this.tellings = tellings.stream().collect(Collectors.toMap(Telling::table, Function.identity()));
    }

    List<Line> of(Change change, @Nullable UUID seenFrom, Names.Known names, Viewer viewer) {
        Telling telling = telling(change.table());
        Row row = change.row();
        String noun = noun(change.table(), row);
        boolean elsewhere = !change.subject().equals(seenFrom);
        String record = elsewhere ? names.record(change.subject()) : "";
        String href = elsewhere ? names.href(change.subject()) : "";
        if (change.operation() == Change.Operation.CHANGED) {
            return changed(change, telling, names, viewer).stream()
                    .map(line -> new Line("pencil", record, href, line.what(), line.from(), line.to()))
                    .toList();
        }
        if (noun.isEmpty() || hides(telling, "", row, viewer)) {
            return List.of();
        }
        String summary = row == null ? "" : telling.summary(row, names::of);
        return List.of(
                change.operation() == Change.Operation.ADDED
                        ? new Line("plus", record, href, noun, "", summary)
                        : new Line("trash-2", record, href, noun, summary, ""));
    }

    private List<Line> changed(Change change, Telling telling, Names.Known names, Viewer viewer) {
        JsonNode old = Objects.requireNonNull(change.old());
        JsonNode now = Objects.requireNonNull(change.now());
        Row row = change.row();
        return (row == null ? telling.labels() : telling.labels(row))
                .stream()
                        .filter(label -> now.has(label.column())
                                && !hides(telling, label.column(), change.before(), viewer)
                                && !hides(telling, label.column(), change.row(), viewer))
                        .map(label -> new Line(
                                "",
                                "",
                                "",
                                what(change, telling, label, names),
                                value(telling, label.column(), old.get(label.column()), row, names, viewer),
                                value(telling, label.column(), now.get(label.column()), row, names, viewer)))
                        .toList();
    }

    /// What a role hides of one kind of record is told of none, unless the row knows which it is
    /// about. Of a row that is not known any more nothing is told to whom anything is hidden.
    private static boolean hides(Telling telling, String column, @Nullable Row row, Viewer viewer) {
        if (row == null) {
            return viewer.rights().hidesAnything();
        }
        String field = telling.field(column, row);
        return !field.isEmpty()
                && viewer.rights().fields().keySet().stream()
                        .anyMatch(kind -> viewer.rights().hides(kind, field) && telling.speaksOf(kind, column, row));
    }

    /// "Born" of a person; "Role Client, until" of one of several rows.
    private String what(Change change, Telling telling, Telling.Label label, Names.Known names) {
        if (change.key().equals(change.subject())) {
            return label.label();
        }
        Row row = change.row();
        String noun = noun(change.table(), row);
        return label.label().isEmpty() || row == null
                ? noun
                : (noun + " " + telling.summary(row, names::of)).strip() + ", " + label.label();
    }

    /// One value of a column as the screens write it.
    String value(String table, String column, @Nullable JsonNode value, Names.Known names, Viewer viewer) {
        return value(telling(table), column, value, null, names, viewer);
    }

    private static String value(
            Telling telling,
            String column,
            @Nullable JsonNode value,
            @Nullable Row row,
            Names.Known names,
            Viewer viewer) {
        if (value == null || value.isNull()) {
            return "";
        }
        String told =
                row == null ? telling.value(column, value, names::of) : telling.value(column, value, row, names::of);
        return Values.readable(value, told, viewer.formats());
    }

    String noun(String table, @Nullable Row row) {
        return row == null ? "" : telling(table).noun(row);
    }

    String plural(String table) {
        return telling(table).plural();
    }

    /// The fields that a viewer may not change and to which a column of a row belongs; of
    /// several kinds of record, where the row does not know which it is about.
    List<KindField> closed(String table, String column, Row row, Viewer viewer) {
        Telling telling = telling(table);
        String field = telling.field(column, row);
        return viewer.rights().fields().keySet().stream()
                .map(kind -> new KindField(kind, field))
                .filter(viewer.rights()::closes)
                .filter(one -> telling.speaksOf(one.kind(), column, row))
                .toList();
    }

    /// The same of a change as a whole.
    List<KindField> closed(Change change, Viewer viewer) {
        Row row = change.row();
        if (row == null) {
            return List.of();
        }
        List<String> columns = change.operation() == Change.Operation.CHANGED
                ? List.copyOf(Objects.requireNonNull(change.now()).propertyNames())
                : List.of("");
        return columns.stream()
                .flatMap(column -> closed(change.table(), column, row, viewer).stream())
                .toList();
    }

    String label(String table, String column) {
        return telling(table).labels().stream()
                .filter(label -> label.column().equals(column))
                .map(Telling.Label::label)
                .findFirst()
                .orElse(column);
    }

    Set<UUID> idsIn(Change change, @Nullable Row row) {
        return row == null
                ? Set.of()
                : telling(change.table()).ids().stream()
                        .map(row::id)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }

    private Telling telling(String table) {
        Telling known = tellings.get(table);
        return known == null ? new Untold(table) : known;
    }
}
