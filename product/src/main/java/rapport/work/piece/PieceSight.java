package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import org.jooq.Condition;
import rapport.access.Right;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.customers.PartySight;
import rapport.work.WorkKinds;

/// Which work a viewer may see or do something with: what his roles reach, about nobody or about a customer whom he may
/// see.
final class PieceSight {
    private PieceSight() {}

    static Condition of(Viewer viewer) {
        return of(viewer, Right.READ);
    }

    static Condition of(Rights rights) {
        return rights.sight(WorkKinds.WORK, Right.READ)
                .over(PIECE.ID, PIECE.OWNER_ID)
                .and(PIECE.PARTY_ID.isNull().or(PartySight.among(PIECE.PARTY_ID, rights)));
    }

    static Condition of(Viewer viewer, Right right) {
        return viewer.rights()
                .sight(WorkKinds.WORK, right)
                .over(PIECE.ID, PIECE.OWNER_ID)
                .and(PIECE.PARTY_ID.isNull().or(PartySight.among(PIECE.PARTY_ID, viewer)));
    }
}
