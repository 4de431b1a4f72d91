package rapport.journal;

import static rapport.journal.db.Tables.CONFLICT;
import static rapport.journal.db.Tables.WATCHED;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.journal.db.tables.records.ConflictRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the way of an undo, or has stood in its way.
@Component
public class Conflicts {
    private final DSLContext db;
    private final JsonMapper json;

    Conflicts(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Writes down what stands in the way of undoing an act, under the id of the undo.
    void meet(ChangeSetId id, ChangeSetId undo, int most) {
        db.execute("""
                insert into journal.conflict
                       (undo_id, watched_id, key, subject, reason, field, ours, theirs, hanging, count)
                select {1}, c.watched_id, c.key, c.subject, c.reason, c.field, c.ours, c.theirs, c.hanging, c.count
                  from journal.conflicts({0}, array(
                           select distinct subject from journal.change where change_set_id = {0})) c
                 limit {2}
                """, DSL.val(id.value()), DSL.val(undo.value()), DSL.val(most));
    }

    /// What spoke against undoing this act before is forgotten.
    void forget(ChangeSetId id) {
        db.deleteFrom(CONFLICT).where(CONFLICT.UNDO_ID.eq(id.value())).execute();
    }

    /// What an undo has met so far, as it was written down.
    List<ConflictRecord> metBy(ChangeSetId undo, int most) {
        return db.selectFrom(CONFLICT)
                .where(CONFLICT.UNDO_ID.eq(undo.value()))
                .orderBy(CONFLICT.NTH)
                .limit(most)
                .fetch();
    }

    /// Writes down what an undo has met under the id of the act itself.
    void note(ChangeSetId id, List<ConflictRecord> met) {
        var notes = met.stream()
                .map(one -> {
                    ConflictRecord note = one.copy();
                    note.setUndoId(id.value());
                    return note;
                })
                .toList();
        db.batchInsert(notes).execute();
    }

    /// What an undo left as it was, or what spoke against undoing this act.
    public List<Conflict> keptBy(ChangeSetId undo, int most) {
        return db.select(
                        WATCHED.HEAP,
                        CONFLICT.KEY,
                        CONFLICT.SUBJECT,
                        CONFLICT.REASON,
                        CONFLICT.FIELD,
                        CONFLICT.OURS,
                        CONFLICT.THEIRS,
                        CONFLICT.HANGING,
                        CONFLICT.COUNT)
                .from(CONFLICT)
                .join(WATCHED)
                .on(WATCHED.ID.eq(CONFLICT.WATCHED_ID))
                .where(CONFLICT.UNDO_ID.eq(undo.value()))
                .orderBy(CONFLICT.NTH)
                .limit(most)
                .fetch(this::conflict);
    }

    private Conflict conflict(Record row) {
        return new Conflict(
                row.get(0, String.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                Conflict.Reason.valueOf(row.get(3, String.class)),
                row.get(4, String.class),
                node(row.get(5, JSONB.class)),
                node(row.get(6, JSONB.class)),
                row.get(7, String.class),
                row.get(8, Long.class));
    }

    private @Nullable JsonNode node(@Nullable JSONB value) {
        return value == null ? null : json.readTree(value.data());
    }
}
