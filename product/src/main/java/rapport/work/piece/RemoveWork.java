package rapport.work.piece;

import static org.jooq.impl.DSL.select;
import static rapport.work.db.Tables.EXCEPTION;
import static rapport.work.db.Tables.GUEST;
import static rapport.work.db.Tables.INVITATION;
import static rapport.work.db.Tables.PIECE;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.work.PieceId;

/// Deletes work. The journal keeps it, so that this can be undone. It goes with the customer or the record that it is
/// about, and goes over to the customer with whom theirs becomes one.
@Service
@Transactional
public class RemoveWork implements Belongings {
    private final DSLContext db;
    private final Pieces pieces;

    RemoveWork(DSLContext db, Pieces pieces) {
        this.db = db;
        this.pieces = pieces;
    }

    /// @return what it was called; empty where there is none, or none that the viewer may delete
    Optional<String> one(PieceId id, Viewer viewer) {
        return pieces.lock(id, viewer, Right.DELETE).map(piece -> {
            delete(PIECE.ID.eq(id));
            return piece.terms().subject();
        });
    }

    /// For whoever deletes records to which work may be attached, in the same transaction.
    public void about(Collection<UUID> records) {
        delete(PIECE.ABOUT_ID.in(records));
    }

    /// For whoever makes one of two such records: the work about one is about the other from now on.
    public void handOverAbout(UUID from, UUID to) {
        db.update(PIECE).set(PIECE.ABOUT_ID, to).where(PIECE.ABOUT_ID.eq(from)).execute();
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        delete(PIECE.PARTY_ID.in(parties));
    }

    @Override
    public void handOver(PartyId from, PartyId to) {
        db.update(PIECE).set(PIECE.PARTY_ID, to).where(PIECE.PARTY_ID.eq(from)).execute();
    }

    void delete(Condition which) {
        var gone = select(PIECE.ID).from(PIECE).where(which);
        db.update(EXCEPTION)
                .setNull(EXCEPTION.INSTEAD_ID)
                .where(EXCEPTION.INSTEAD_ID.in(gone))
                .execute();
        db.deleteFrom(EXCEPTION).where(EXCEPTION.PIECE_ID.in(gone)).execute();
        db.deleteFrom(GUEST).where(GUEST.PIECE_ID.in(gone)).execute();
        db.deleteFrom(INVITATION).where(INVITATION.PIECE_ID.in(gone)).execute();
        db.deleteFrom(PIECE).where(which).execute();
    }
}
