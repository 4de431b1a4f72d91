package rapport.access.accounts;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.TEAM;
import static rapport.access.db.Tables.TEAM_MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.access.RoleId;
import rapport.access.TeamId;
import rapport.access.Viewer;

/// All accounts, to be looked after.
@Component
class Colleagues {
    record Having(String name, String email, Set<RoleId> roles, Set<TeamId> teams) {}

    private static final Field<Boolean> ADMINISTRATES = field(Accounts.isAdministrator());
    private static final Field<String[]> ROLES = array(select(ROLE.NAME)
            .from(ACCOUNT_ROLE)
            .join(ROLE)
            .on(ROLE.ID.eq(ACCOUNT_ROLE.ROLE_ID))
            .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
            .orderBy(ROLE.NAME));
    private static final Field<String[]> TEAMS = array(select(TEAM.NAME)
            .from(TEAM_MEMBER)
            .join(TEAM)
            .on(TEAM.ID.eq(TEAM_MEMBER.TEAM_ID))
            .where(TEAM_MEMBER.ACCOUNT_ID.eq(ACCOUNT.ID))
            .orderBy(TEAM.NAME));
    private static final Field<RoleId[]> ROLE_IDS =
            array(select(ACCOUNT_ROLE.ROLE_ID).from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID)));
    private static final Field<TeamId[]> TEAM_IDS =
            array(select(TEAM_MEMBER.TEAM_ID).from(TEAM_MEMBER).where(TEAM_MEMBER.ACCOUNT_ID.eq(ACCOUNT.ID)));

    private final DSLContext db;
    private final Clock clock;

    Colleagues(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Open accounts first, by name.
    List<AccountRow> all(Viewer viewer) {
        Instant now = clock.instant();
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ROLES, TEAMS, ACCOUNT.LAST_SEEN_AT, ACCOUNT.CLOSED_AT)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.CLOSED_AT.isNotNull(), ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetch(row -> new AccountRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        List.of(row.value4()),
                        List.of(row.value5()),
                        ago(row.value6(), now, viewer),
                        row.value7() == null ? "" : viewer.formats().date(row.value7()),
                        row.value1().equals(viewer.id())));
    }

    /// What an open account has: the ids of its roles and of its teams.
    Optional<Having> having(AccountId id) {
        return db.select(ACCOUNT.NAME, ACCOUNT.EMAIL, ROLE_IDS, TEAM_IDS)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(
                        row -> new Having(row.value1(), row.value2(), Set.of(row.value3()), Set.of(row.value4())));
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
                        id, row.value2(), row.value3(), row.value4() == null, !others && isOpenAdministrator(row)))
                .findAny();
    }

    void save(Colleague colleague, AccountId by) {
        db.update(ACCOUNT)
                .set(ACCOUNT.CLOSED_AT, colleague.open() ? null : clock.instant())
                .set(ACCOUNT.CLOSED_BY, colleague.open() ? null : by.value())
                .where(ACCOUNT.ID.eq(colleague.id()))
                .execute();
    }

    private static boolean isOpenAdministrator(Record4<AccountId, String, Boolean, Instant> row) {
        return row.value3() && row.value4() == null;
    }

    private static String ago(@Nullable Instant moment, Instant now, Viewer viewer) {
        return moment == null ? "never" : viewer.formats().ago(moment, now);
    }
}
