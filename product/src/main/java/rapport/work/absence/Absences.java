package rapport.work.absence;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.ABSENCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.company.CompanyDay;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;

/// Keeps who is away. Those of today and later are remembered until they change on any node: whatever shows work asks
/// for them.
@Component
public class Absences implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("absences", new UUID(0, 0));

    /// A day may have begun in one zone that has not in another.
    private static final int ZONES_APART = 2;

    private final DSLContext db;
    private final Remembered<Rota> rota;

    Absences(DSLContext db, CompanyDay companyDay) {
        this.db = db;
        this.rota = new Remembered<>(
                () -> new Rota(read(ABSENCE.LAST_DAY.ge(val(companyDay.today().minusDays(ZONES_APART))))));
    }

    /// Of today, and of what is to come.
    public Rota rota() {
        return rota.get();
    }

    /// From a day on, read anew.
    public Rota since(LocalDate day) {
        return new Rota(read(ABSENCE.LAST_DAY.ge(val(day))));
    }

    /// Of some people, in a stretch of time whose last day is part of it.
    public List<Absence> between(LocalDate first, LocalDate last, Collection<AccountId> whose) {
        return read(ABSENCE.FIRST_DAY
                .le(val(last))
                .and(ABSENCE.LAST_DAY.ge(val(first)))
                .and(condition(
                        "{0} = any({1})",
                        ABSENCE.ACCOUNT_ID,
                        val(whose.stream().map(AccountId::value).toArray(UUID[]::new)))));
    }

    /// Whoever changes one says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        rota.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        rota.changed();
    }

    private List<Absence> read(Condition which) {
        return db.select(
                        ABSENCE.ID,
                        ABSENCE.ACCOUNT_ID,
                        ABSENCE.FIRST_DAY,
                        ABSENCE.LAST_DAY,
                        ABSENCE.REASON,
                        ABSENCE.STAND_IN_ID)
                .from(ABSENCE)
                .where(which)
                .orderBy(ABSENCE.FIRST_DAY, ABSENCE.ID)
                .fetch(Records.mapping(Absence::new));
    }
}
