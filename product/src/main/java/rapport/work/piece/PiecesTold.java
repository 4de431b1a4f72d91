package rapport.work.piece;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.work.db.Tables.PIECE;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.work.PieceId;
import rapport.work.WorkKinds;

/// Work, as the history of a company calls it.
@Component
class PiecesTold implements RecordsTold {
    private final PieceSight sight;

    PiecesTold(PieceSight sight) {
        this.sight = sight;
    }

    @Override
    public String recordKind() {
        return WorkKinds.WORK;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = PIECE.ID.coerce(UUID.class);
        return select(id, PIECE.SUBJECT, concat(inline("/work/"), id.cast(String.class)))
                .from(PIECE)
                .where(PIECE.ID.in(ids.stream().map(PieceId::new).toList()))
                .and(sight.of(viewer));
    }
}
