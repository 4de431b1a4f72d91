package rapport.work.piece;

import static rapport.work.db.Tables.EXCEPTION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.work.PieceId;

/// The single times of a series with which something has become of their own.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SingleTimes {
    private final DSLContext db;
    private final Pieces pieces;

    SingleTimes(DSLContext db, Pieces pieces) {
        this.db = db;
        this.pieces = pieces;
    }

    /// Makes a piece of its own of one time of a series that is locked; empty where it does not stand there.
    Optional<Piece> own(Piece series, Instant at, Instant now, Viewer by) {
        return series.terms().times(at, at.plusSeconds(1), except(series.id()), 1).stream()
                .findFirst()
                .map(time -> {
                    Terms terms = series.terms().once(time);
                    PieceId id = pieces.add(terms, new Standing.Open(), by.id(), now);
                    except(series.id(), at, id);
                    return new Piece(id, terms, new Standing.Open());
                });
    }

    Set<Instant> except(PieceId series) {
        return db.select(EXCEPTION.AT)
                .from(EXCEPTION)
                .where(EXCEPTION.PIECE_ID.eq(series))
                .fetchSet(EXCEPTION.AT);
    }

    private void except(PieceId series, Instant at, PieceId instead) {
        db.insertInto(EXCEPTION)
                .set(EXCEPTION.PIECE_ID, series)
                .set(EXCEPTION.AT, at)
                .set(EXCEPTION.INSTEAD_ID, instead)
                .execute();
    }
}
