package rapport.work.piece;

import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.time.ZoneId;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// When a piece is due, in a statement. What is due on a day is kept with the moment at which that day began for the
/// company; for whoever is elsewhere it began at another one.
final class DueMoment {
    private DueMoment() {}

    static Field<Instant> in(ZoneId zone) {
        return DSL.field(
                "case when {0} is null then {1} else {0}::timestamp at time zone {2} end",
                PIECE.DUE_AT.getDataType(), PIECE.FIRST_DAY, PIECE.DUE_AT, DSL.val(zone.getId()));
    }
}
