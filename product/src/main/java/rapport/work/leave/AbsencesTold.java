package rapport.work.leave;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.work.db.Tables.ABSENCE;
import static rapport.work.db.Tables.PIECE;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.work.AbsenceId;
import rapport.work.WorkKinds;

/// Absences, as the history of a company calls them: nobody else's, for it tells why.
@Component
class AbsencesTold implements RecordsTold {
    @Override
    public String recordKind() {
        return WorkKinds.WORK;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = ABSENCE.ID.coerce(UUID.class);
        return select(
                        id,
                        concat(inline("Absence of "), Owners.nameOf(ABSENCE.ACCOUNT_ID.coerce(PIECE.OWNER_ID))),
                        concat(inline("/absences/"), id.cast(String.class)))
                .from(ABSENCE)
                .where(ABSENCE.ID.in(ids.stream().map(AbsenceId::new).toList()))
                .and(OwnAbsences.of(viewer));
    }
}
