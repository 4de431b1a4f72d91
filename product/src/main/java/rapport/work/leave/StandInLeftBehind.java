package rapport.work.leave;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.ABSENCE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.LeftBehind;
import rapport.access.OwnerId;
import rapport.company.CompanyDay;
import rapport.work.absence.Absences;

/// Whoever leaves stands in for nobody any more.
@Component
class StandInLeftBehind implements LeftBehind {
    private final DSLContext db;
    private final Absences absences;
    private final CompanyDay companyDay;

    StandInLeftBehind(DSLContext db, Absences absences, CompanyDay companyDay) {
        this.db = db;
        this.absences = absences;
        this.companyDay = companyDay;
    }

    @Override
    public String what() {
        return "Standing in for colleagues";
    }

    @Override
    public int order() {
        return 115;
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public Field<Integer> count(AccountId leaver) {
        return field(selectCount().from(ABSENCE).where(standsIn(leaver)));
    }

    @Override
    public void pass(AccountId leaver, List<OwnerId> successors) {
        db.update(ABSENCE).setNull(ABSENCE.STAND_IN_ID).where(standsIn(leaver)).execute();
        absences.changing();
    }

    private Condition standsIn(AccountId leaver) {
        return ABSENCE.STAND_IN_ID.eq(leaver).and(ABSENCE.LAST_DAY.ge(val(companyDay.today())));
    }
}
