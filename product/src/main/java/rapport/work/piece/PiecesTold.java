package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.work.PieceId;
import rapport.work.WorkKinds;

/// Work, as the history of a company calls it.
@Component
class PiecesTold implements RecordsTold {
    private final DSLContext db;

    PiecesTold(DSLContext db) {
        this.db = db;
    }

    @Override
    public String recordKind() {
        return WorkKinds.WORK;
    }

    @Override
    public Map<UUID, Named> named(Collection<UUID> ids, Viewer viewer) {
        return db.select(PIECE.ID, PIECE.SUBJECT)
                .from(PIECE)
                .where(PIECE.ID.in(ids.stream().map(PieceId::new).toList()))
                .and(PieceSight.of(viewer))
                .fetchMap(row -> row.value1().value(), row -> new Named(row.value2(), "/work/" + row.value1()));
    }
}
