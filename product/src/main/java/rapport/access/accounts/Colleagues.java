package rapport.access.accounts;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.ROLE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.access.Viewer;

/// All accounts, to be looked after.
@Component
class Colleagues {
    private static final Field<Boolean> ADMINISTRATES = field(Accounts.isAdministrator());

    private final DSLContext db;
    private final Clock clock;

    Colleagues(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Open accounts first, by name.
    List<AccountRow> all(Viewer viewer) {
        Instant now = clock.instant();
        return db.select(
                        ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ADMINISTRATES, ACCOUNT.LAST_SEEN_AT, ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.CLOSED_AT.isNotNull(), ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetch(row -> new AccountRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        role(row.value4()),
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

    /// Holds the account, and the role of the administrators with it, until the end of the transaction: two of them who
    /// close or demote each other at once do so one after the other, and the second sees what the first has done.
    Optional<Colleague> lock(AccountId id) {
        db.select(ROLE.ID)
                .from(ROLE)
                .where(ROLE.BUILT_IN.eq(Role.ADMINISTRATOR))
                .forUpdate()
                .fetch();
        var held = db.select(ACCOUNT.ID, ACCOUNT.NAME, ADMINISTRATES, ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .where(Accounts.isAdministrator().or(ACCOUNT.ID.eq(id)))
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch();
        boolean others = held.stream().anyMatch(row -> !row.value1().equals(id) && isOpenAdministrator(row));
        return held.stream()
                .filter(row -> row.value1().equals(id))
                .map(row -> new Colleague(
                        id,
                        row.value2(),
                        role(row.value3()),
                        row.value4() == null,
                        !others && isOpenAdministrator(row)))
                .findAny();
    }

    void save(Colleague colleague, AccountId by) {
        db.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(colleague.id()))
                .execute();
        db.insertInto(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ROLE_ID)
                .select(select(val(colleague.id(), ACCOUNT.ID), ROLE.ID)
                        .from(ROLE)
                        .where(ROLE.BUILT_IN.eq(colleague.role())))
                .execute();
        db.update(ACCOUNT)
                .set(ACCOUNT.CLOSED_AT, colleague.open() ? null : clock.instant())
                .set(ACCOUNT.CLOSED_BY, colleague.open() ? null : by.value())
                .where(ACCOUNT.ID.eq(colleague.id()))
                .execute();
    }

    private static Role role(boolean administrates) {
        return administrates ? Role.ADMINISTRATOR : Role.MEMBER;
    }

    private static boolean isOpenAdministrator(Record4<AccountId, String, Boolean, Instant> row) {
        return row.value3() && row.value4() == null;
    }

    private static String ago(@Nullable Instant moment, Instant now, Viewer viewer) {
        return moment == null ? "never" : viewer.formats().ago(moment, now);
    }
}
