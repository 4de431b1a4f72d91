package rapport.listing;

import java.util.function.BiFunction;
import java.util.function.Function;
import rapport.access.Viewer;

/// A column of a list.
///
/// @param key      its name in addresses and in the API
/// @param sortable whether the list has an order of this name
/// @param priority 1 is shown on a phone, 2 and more only where there is room
/// @param standard whether it is shown before anybody chooses columns
/// @param word     what filters call it; empty where they do not speak of it
/// @param export   the value in a file: a text, a number, an instant or a date; the cell is what a page shows
public record Column<R>(
        String key,
        String label,
        boolean sortable,
        int priority,
        boolean standard,
        String word,
        BiFunction<R, Viewer, Cell> cell,
        Function<R, Object> export) {}
