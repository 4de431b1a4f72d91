package rapport.listing;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.access.Viewer;

/// A column of a list.
///
/// @param key      its name in addresses and in the API
/// @param sortable whether the list has an order of this name
/// @param priority 1 is shown on a phone, 2 and more only where there is room
/// @param standard whether it is shown before anybody chooses columns
/// @param word     what filters call it; empty where they do not speak of it
/// @param export   the value in a file: a text, a number, an instant or a date; the cell is what a page shows
/// @param reads    the field of a record that it tells, as roles hide it; null for one open to everybody
/// @param room     how much of the width of a table it takes
public record Column<R>(
        String key,
        String label,
        boolean sortable,
        int priority,
        boolean standard,
        String word,
        BiFunction<R, Viewer, Cell> cell,
        Function<R, Object> export,
        @Nullable KindField reads,
        Room room) {
    /// Most share what is left.
    public enum Room {
        SMALL,
        USUAL,
        LARGE
    }

    public Column(
            String key,
            String label,
            boolean sortable,
            int priority,
            boolean standard,
            String word,
            BiFunction<R, Viewer, Cell> cell,
            Function<R, Object> export) {
        this(key, label, sortable, priority, standard, word, cell, export, null, Room.USUAL);
    }

    public Column<R> reading(KindField field) {
        return new Column<>(key, label, sortable, priority, standard, word, cell, export, field, room);
    }

    public Column<R> taking(Room much) {
        return new Column<>(key, label, sortable, priority, standard, word, cell, export, reads, much);
    }

    boolean isShownTo(Viewer viewer) {
        return reads == null || !viewer.rights().hides(reads);
    }
}
