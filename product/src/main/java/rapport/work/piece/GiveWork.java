package rapport.work.piece;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.work.PieceId;

/// Gives a piece of work to somebody else, within an act on many.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GiveWork {
    private final Pieces pieces;

    GiveWork(Pieces pieces) {
        this.pieces = pieces;
    }

    /// @return what held it, in a sentence; empty when nothing did
    public String one(PieceId id, OwnerId to, Viewer by) {
        return pieces.lock(id, by, Right.EDIT)
                .map(piece -> one(piece, to))
                .orElse("It is gone, or you may not change it.");
    }

    String one(Piece piece, OwnerId to) {
        if (to.equals(piece.terms().owner())) {
            return "Belongs to them already.";
        }
        pieces.save(piece, piece.with(piece.terms().withOwner(to)));
        return "";
    }
}
