package rapport.access.warnings;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.WARNING;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewers;
import rapport.access.db.tables.Account;

/// Notes what changed in how an account signs in, and tells its person at the next sign-in.
@Component
public class Warnings {
    private static final int SHOWN = 10;
    private static final Account WARNED = ACCOUNT.as("warned");

    private final DSLContext db;
    private final Viewers viewers;
    private final Clock clock;

    Warnings(DSLContext db, Viewers viewers, Clock clock) {
        this.db = db;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// @param detail such as the name of a passkey; may be empty
    public void note(AccountId account, WarningKind kind, String detail, AccountId by) {
        db.insertInto(WARNING)
                .set(WARNING.ACCOUNT_ID, account)
                .set(WARNING.KIND, kind)
                .set(WARNING.DETAIL, detail)
                .set(WARNING.CREATED_AT, clock.instant())
                .set(WARNING.CREATED_BY, by)
                .execute();
    }

    /// The latest first.
    public List<WarningRow> recent(AccountId account) {
        return read(WARNING.ACCOUNT_ID.eq(account));
    }

    /// What the person does not know yet, as one sentence; it is known from then on.
    @Transactional
    public Optional<String> tell(AccountId account) {
        var news = read(WARNING.ACCOUNT_ID.eq(account).and(WARNING.TOLD_AT.isNull()));
        if (news.isEmpty()) {
            return Optional.empty();
        }
        db.update(WARNING)
                .set(WARNING.TOLD_AT, clock.instant())
                .where(WARNING.ACCOUNT_ID.eq(account))
                .and(WARNING.TOLD_AT.isNull())
                .execute();
        var latest = news.getFirst();
        String more = news.size() == 1 ? "" : " And there is more.";
        return Optional.of(latest.sentence() + ", " + latest.when() + "." + more);
    }

    private List<WarningRow> read(Condition which) {
        return db.select(
                        WARNING.KIND,
                        WARNING.DETAIL,
                        WARNING.CREATED_AT,
                        WARNING.ACCOUNT_ID,
                        WARNING.CREATED_BY,
                        ACCOUNT.NAME,
                        WARNED.LANGUAGE,
                        WARNED.TIME_ZONE)
                .from(WARNING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(WARNING.CREATED_BY))
                .join(WARNED)
                .on(WARNED.ID.eq(WARNING.ACCOUNT_ID))
                .where(which)
                .orderBy(WARNING.ID.desc())
                .limit(SHOWN)
                .fetch(row -> new WarningRow(
                        row.value1().sentence() + (row.value2().isEmpty() ? "" : " (" + row.value2() + ")"),
                        viewers.formats(row.value7(), row.value8()).dateTime(row.value3()),
                        row.value4().equals(row.value5()) ? "" : row.value6()));
    }
}
