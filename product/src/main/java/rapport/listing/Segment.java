package rapport.listing;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A stretch of a list that can be read from one index in order. A list is a few of them, one after the other: those
/// with a value and then those without, or the best matches of a search and then the others. Segments do not overlap.
///
/// @param condition what belongs to it
/// @param key       by what it is ordered; null for the record's age alone
/// @param id        the tie-breaker, which makes the order total
public record Segment(Condition condition, @Nullable Field<?> key, Field<?> id, boolean descending) {

    List<SortField<?>> order(boolean backwards) {
        boolean down = descending != backwards;
        SortField<?> byId = down ? id.desc() : id.asc();
        return key == null ? List.of(byId) : List.of(down ? key.desc() : key.asc(), byId);
    }

    /// Everything that stands behind a place, or before it.
    Condition beyond(Cursor place, boolean backwards) {
        boolean down = descending != backwards;
        Field<?> lastId = DSL.val(place.id(), id.getDataType());
        if (key == null) {
            return DSL.condition(down ? "{0} < {1}" : "{0} > {1}", id, lastId);
        }
        Field<?> lastKey = DSL.val(place.key(), key.getDataType());
        return DSL.condition(down ? "({0}, {1}) < ({2}, {3})" : "({0}, {1}) > ({2}, {3})", key, id, lastKey, lastId);
    }

    Field<String> keyText() {
        return key == null ? DSL.inline("") : DSL.field("{0}::text", String.class, key);
    }
}
