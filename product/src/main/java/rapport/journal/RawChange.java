package rapport.journal;

import static rapport.journal.db.Tables.CHANGE;

import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A change as it stands in the table.
record RawChange(
        long place,
        short watched,
        UUID key,
        UUID subject,
        @Nullable UUID also,
        String operation,
        @Nullable JSONB old,
        @Nullable JSONB now) {

    /// Null where an act has changed nothing.
    static @Nullable RawChange of(Record row) {
        return row.get(CHANGE.PLACE.getUnqualifiedName()) == null
                ? null
                : new RawChange(
                        row.get(CHANGE.PLACE.getName(), Long.class),
                        row.get(CHANGE.WATCHED_ID.getName(), Short.class),
                        row.get(CHANGE.KEY.getName(), UUID.class),
                        row.get(CHANGE.SUBJECT.getName(), UUID.class),
                        row.get(CHANGE.ALSO.getName(), UUID.class),
                        row.get(CHANGE.OPERATION.getName(), String.class),
                        row.get(CHANGE.OLD.getName(), JSONB.class),
                        row.get(CHANGE.NEW.getName(), JSONB.class));
    }
}
