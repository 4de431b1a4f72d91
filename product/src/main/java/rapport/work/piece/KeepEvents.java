package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.work.PieceId;

/// Keeps appointments that another program knows too, by the name that they have there.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class KeepEvents {
    private final DSLContext db;
    private final Pieces pieces;
    private final Clock clock;

    KeepEvents(DSLContext db, Pieces pieces, Clock clock) {
        this.db = db;
        this.pieces = pieces;
        this.clock = clock;
    }

    public PieceId add(Terms terms, String uid, AccountId by) {
        PieceId id = pieces.add(terms, new Standing.Open(), by, clock.instant());
        db.update(PIECE).set(PIECE.UID, uid).where(PIECE.ID.eq(id)).execute();
        return id;
    }

    /// What we know of it besides stays: whom it is about, and how much depends on it.
    ///
    /// @return whether it was different
    public boolean revise(PieceId id, Terms told, Viewer by) {
        return pieces.lock(id, by, Right.EDIT)
                .map(piece -> {
                    Piece after = piece.with(piece.terms().told(told));
                    pieces.save(piece, after);
                    return !after.equals(piece);
                })
                .orElse(false);
    }

    /// Somebody put it back elsewhere after it was called off. What is done stays done.
    public void standAgain(PieceId id, Viewer by) {
        pieces.lock(id, by, Right.EDIT).ifPresent(piece -> {
            if (piece.standing() instanceof Standing.Dropped && piece.reopened() instanceof Doing.Changed(var open)) {
                pieces.save(piece, open);
            }
        });
    }

    /// @return whether it still stood
    public boolean callOff(PieceId id, Viewer by) {
        return pieces.lock(id, by, Right.EDIT)
                .map(piece -> switch (piece.dropped("Called off", by.id(), clock.instant())) {
                    case Doing.Changed(var dropped) -> {
                        pieces.save(piece, dropped);
                        yield true;
                    }
                    case Doing.Refused _, Doing.Incomplete _ -> false;
                })
                .orElse(false);
    }
}
