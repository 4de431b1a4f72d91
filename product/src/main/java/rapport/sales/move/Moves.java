package rapport.sales.move;

import static rapport.sales.db.Tables.MOVE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.sales.ObjectiveId;
import rapport.sales.TargetId;
import rapport.sales.db.tables.records.MoveRecord;
import rapport.work.PieceId;

/// Keeps what pieces of work about targets are for, and how they went. Whoever asks has seen to it that the viewer may
/// see or change them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Moves {
    /// @param objective null for none
    /// @param expected  null for nothing in particular
    public record Purpose(
            @Nullable ObjectiveId objective, @Nullable Effect expected) {
        public static final Purpose NONE = new Purpose(null, null);
    }

    private final DSLContext db;

    Moves(DSLContext db) {
        this.db = db;
    }

    public void plan(TargetId target, PieceId piece, Purpose purpose) {
        MoveRecord row = row(target, piece);
        row.setObjectiveId(purpose.objective());
        row.setEffect(purpose.expected());
        write(row);
    }

    public void say(TargetId target, PieceId piece, @Nullable Went went) {
        MoveRecord row = row(target, piece);
        row.setWent(went);
        write(row);
    }

    /// A move that somebody wrote down as work only has no row yet.
    private void write(MoveRecord row) {
        db.insertInto(MOVE)
                .set(row)
                .onConflict(MOVE.PIECE_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private MoveRecord row(TargetId target, PieceId piece) {
        MoveRecord row = db.newRecord(MOVE);
        row.setTargetId(target);
        row.setPieceId(piece);
        return row;
    }

    /// Whether a piece of work is about that target, as far as anybody has said what it is for.
    public Optional<Purpose> of(TargetId target, PieceId piece) {
        return db.select(MOVE.OBJECTIVE_ID, MOVE.EFFECT)
                .from(MOVE)
                .where(MOVE.TARGET_ID.eq(target))
                .and(MOVE.PIECE_ID.eq(piece))
                .fetchOptional(row -> new Purpose(row.value1(), row.value2()));
    }
}
