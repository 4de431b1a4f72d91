package rapport.access.accounts;

import static rapport.access.db.Tables.ACCOUNT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.Viewer;

/// All accounts, to be looked after.
@Component
class Colleagues {
    private final DSLContext db;
    private final Clock clock;

    Colleagues(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Open accounts first, by name.
    List<AccountRow> all(Viewer viewer) {
        Instant now = clock.instant();
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ROLE, ACCOUNT.LAST_SEEN_AT, ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.CLOSED_AT.isNotNull(), ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetch(row -> new AccountRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        ago(row.value5(), now, viewer),
                        row.value6() == null ? "" : viewer.formats().date(row.value6()),
                        row.value1().equals(viewer.id())));
    }

    Optional<String> nameOfOpen(AccountId id) {
        return db.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(ACCOUNT.NAME);
    }

    /// Holds the account, and all administrators with it, until the end of the transaction: two of them who close or
    /// demote each other at once do so one after the other.
    Optional<Colleague> lock(AccountId id) {
        var held = db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ROLE, ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR).or(ACCOUNT.ID.eq(id)))
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch();
        boolean others = held.stream().anyMatch(row -> !row.value1().equals(id) && isOpenAdministrator(row));
        return held.stream()
                .filter(row -> row.value1().equals(id))
                .map(row -> new Colleague(
                        id, row.value2(), row.value3(), row.value4() == null, !others && isOpenAdministrator(row)))
                .findAny();
    }

    void save(Colleague colleague, AccountId by) {
        db.update(ACCOUNT)
                .set(ACCOUNT.ROLE, colleague.role())
                .set(ACCOUNT.CLOSED_AT, colleague.open() ? null : clock.instant())
                .set(ACCOUNT.CLOSED_BY, colleague.open() ? null : by.value())
                .where(ACCOUNT.ID.eq(colleague.id()))
                .execute();
    }

    private static boolean isOpenAdministrator(Record4<AccountId, String, Role, Instant> row) {
        return row.value3() == Role.ADMINISTRATOR && row.value4() == null;
    }

    private static String ago(@Nullable Instant moment, Instant now, Viewer viewer) {
        return moment == null ? "never" : viewer.formats().ago(moment, now);
    }
}
