package rapport.work.leave;

import static rapport.work.db.Tables.ABSENCE;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.work.AbsenceId;
import rapport.work.WorkKinds;
import rapport.work.absence.Absence;
import rapport.work.absence.Absences;

/// Says that somebody is away: for oneself, or as an administrator for anybody. Whoever stands in hears of it.
@Service
@Transactional
public class DeclareAbsence {
    private final DSLContext db;
    private final Absences absences;
    private final OwnAbsences own;
    private final ClashWords words;
    private final TellStandIns tell;
    private final Viewers viewers;
    private final Clock clock;

    DeclareAbsence(
            DSLContext db,
            Absences absences,
            OwnAbsences own,
            ClashWords words,
            TellStandIns tell,
            Viewers viewers,
            Clock clock) {
        this.db = db;
        this.absences = absences;
        this.own = own;
        this.words = words;
        this.tell = tell;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// Writes down what is known to be right, for the sample company; what stands against it leaves it out.
    public void record(Absence wanted, Viewer by) {
        add(wanted, by);
    }

    Declaring add(AbsenceForm form, Viewer by) {
        AccountId who = AbsenceForm.account(form.who())
                .filter(_ -> by.isAdministrator())
                .orElse(by.id());
        Map<String, String> problems = problems(form, who);
        return problems.isEmpty() ? add(form.read(null, who), by) : new Declaring.Incomplete(problems);
    }

    private Declaring add(Absence wanted, Viewer by) {
        return whole(wanted, by).orElseGet(() -> {
            AbsenceId id = db.insertInto(ABSENCE)
                    .set(ABSENCE.ACCOUNT_ID, wanted.who())
                    .set(ABSENCE.FIRST_DAY, wanted.first())
                    .set(ABSENCE.LAST_DAY, wanted.last())
                    .set(ABSENCE.REASON, wanted.reason())
                    .set(ABSENCE.STAND_IN_ID, wanted.standIn())
                    .set(ABSENCE.CREATED_AT, clock.instant())
                    .set(ABSENCE.CREATED_BY, by.id())
                    .returning(ABSENCE.ID)
                    .fetchSingle(ABSENCE.ID);
            absences.changing();
            tell.standsIn(wanted, by);
            return new Declaring.Declared(
                    new Absence(id, wanted.who(), wanted.first(), wanted.last(), wanted.reason(), wanted.standIn()));
        });
    }

    /// Empty where there is none, or none that the viewer may change.
    Optional<Declaring> change(AbsenceId id, AbsenceForm form, Viewer by) {
        return own.find(id, by).map(before -> {
            Map<String, String> problems = problems(form, before.who());
            return problems.isEmpty()
                    ? change(before, form.read(id, before.who()), by)
                    : new Declaring.Incomplete(problems);
        });
    }

    /// The same.
    Optional<Absence> remove(AbsenceId id, Viewer by) {
        Optional<Absence> found = own.find(id, by);
        found.ifPresent(absence -> {
            db.deleteFrom(ABSENCE).where(ABSENCE.ID.eq(id)).execute();
            absences.changing();
            tell.standsInNoMore(absence, by);
        });
        return found;
    }

    private Declaring change(Absence before, Absence wanted, Viewer by) {
        return whole(wanted, by).orElseGet(() -> {
            db.update(ABSENCE)
                    .set(ABSENCE.FIRST_DAY, wanted.first())
                    .set(ABSENCE.LAST_DAY, wanted.last())
                    .set(ABSENCE.REASON, wanted.reason())
                    .set(ABSENCE.STAND_IN_ID, wanted.standIn())
                    .where(ABSENCE.ID.eq(Objects.requireNonNull(wanted.id())))
                    .execute();
            absences.changing();
            if (!Objects.equals(before.standIn(), wanted.standIn())) {
                tell.standsInNoMore(before, by);
            }
            tell.standsIn(wanted, by);
            return new Declaring.Declared(wanted);
        });
    }

    private Map<String, String> problems(AbsenceForm form, AccountId who) {
        Map<String, String> problems = form.problems(who);
        boolean unable = problems.isEmpty()
                && AbsenceForm.account(form.standIn())
                        .filter(account -> viewers.of(account)
                                .filter(one -> one.rights().may(WorkKinds.WORK, Right.EDIT))
                                .isEmpty())
                        .isPresent();
        if (unable) {
            problems.put("standIn", "This colleague may not do work here. Choose somebody else.");
        }
        return problems;
    }

    /// What stands against it; of two at once the second one sees the first.
    private Optional<Declaring> whole(Absence wanted, Viewer by) {
        db.execute("select pg_advisory_xact_lock(hashtext('work.absence'))");
        return absences.since(wanted.first())
                .against(wanted)
                .map(clash -> new Declaring.Incomplete(words.of(clash, by)));
    }
}
