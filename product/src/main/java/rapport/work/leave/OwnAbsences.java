package rapport.work.leave;

import static org.jooq.impl.DSL.trueCondition;
import static rapport.work.db.Tables.ABSENCE;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.work.AbsenceId;
import rapport.work.absence.Absence;

/// The absences that somebody may change and see whole: the own, and as an administrator all.
@Component
class OwnAbsences {
    private final DSLContext db;

    OwnAbsences(DSLContext db) {
        this.db = db;
    }

    static Condition of(Viewer viewer) {
        return viewer.isAdministrator() ? trueCondition() : ABSENCE.ACCOUNT_ID.eq(viewer.id());
    }

    Optional<Absence> find(AbsenceId id, Viewer viewer) {
        return db.select(
                        ABSENCE.ID,
                        ABSENCE.ACCOUNT_ID,
                        ABSENCE.FIRST_DAY,
                        ABSENCE.LAST_DAY,
                        ABSENCE.REASON,
                        ABSENCE.STAND_IN_ID)
                .from(ABSENCE)
                .where(ABSENCE.ID.eq(id))
                .and(of(viewer))
                .fetchOptional(Records.mapping(Absence::new));
    }
}
