package rapport.access.invitation;

import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.INVITATION;
import static rapport.access.db.Tables.ROLE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.RoleId;
import rapport.access.SecretKey;
import rapport.access.TeamId;
import rapport.access.Viewer;

/// The links that were given out. Each is told once, kept as its hash, good for a week, and works once. A new link
/// for the same person ends the one before.
@Component
public class Invitations {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final DSLContext db;
    private final Clock clock;

    Invitations(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those who have not come yet, newest first.
    public List<InvitationRow> open(Viewer viewer) {
        return db.select(INVITATION.ID, INVITATION.NAME, INVITATION.EMAIL, ROLE.NAME, INVITATION.EXPIRES_AT)
                .from(INVITATION)
                .join(ROLE)
                .on(ROLE.ID.eq(INVITATION.ROLE_ID))
                .where(INVITATION.USED_AT.isNull())
                .and(INVITATION.ACCOUNT_ID.isNull())
                .and(INVITATION.EXPIRES_AT.gt(clock.instant()))
                .orderBy(INVITATION.ID.desc())
                .limit(200)
                .fetch(row -> new InvitationRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        viewer.formats().date(row.value5())));
    }

    /// @return whose it was; empty when there is none to withdraw
    @Transactional
    public Optional<String> withdraw(UUID invitation) {
        return db.deleteFrom(INVITATION)
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.ACCOUNT_ID.isNull())
                .returning(INVITATION.NAME)
                .fetchOptional(INVITATION.NAME);
    }

    /// The links to an account end with it.
    public void withdrawAll(AccountId account) {
        withdraw(INVITATION.ACCOUNT_ID.eq(account));
    }

    SecretKey toJoin(InvitationForm colleague, AccountId by) {
        withdraw(INVITATION.EMAIL.eq(colleague.email()));
        var key = SecretKey.random("");
        db.insertInto(INVITATION)
                .set(INVITATION.KEY_HASH, key.hash())
                .set(INVITATION.NAME, colleague.name())
                .set(INVITATION.EMAIL, colleague.email())
                .set(INVITATION.ROLE_ID, colleague.roleId())
                .set(INVITATION.TEAM_ID, colleague.teamId())
                .set(INVITATION.CREATED_AT, clock.instant())
                .set(INVITATION.CREATED_BY, by)
                .set(INVITATION.EXPIRES_AT, clock.instant().plus(GOOD_FOR))
                .execute();
        return key;
    }

    SecretKey toReturn(AccountId account, AccountId by) {
        withdrawAll(account);
        var key = SecretKey.random("");
        db.insertInto(INVITATION)
                .set(INVITATION.KEY_HASH, key.hash())
                .set(INVITATION.ACCOUNT_ID, account)
                .set(INVITATION.CREATED_AT, clock.instant())
                .set(INVITATION.CREATED_BY, by)
                .set(INVITATION.EXPIRES_AT, clock.instant().plus(GOOD_FOR))
                .execute();
        return key;
    }

    /// Empty when the link was used, withdrawn, is too old or never was, or leads to a closed account.
    Optional<Invitation> find(SecretKey key) {
        return db.select(
                        INVITATION.ACCOUNT_ID,
                        INVITATION.NAME,
                        INVITATION.EMAIL,
                        INVITATION.ROLE_ID,
                        INVITATION.TEAM_ID,
                        ACCOUNT.NAME,
                        ACCOUNT.EMAIL)
                .from(INVITATION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(INVITATION.ACCOUNT_ID))
                .where(isGood(key, clock.instant()))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(Invitations::read);
    }

    /// Uses the link up.
    ///
    /// @return false when somebody else was faster
    boolean use(SecretKey key) {
        Instant now = clock.instant();
        return db.update(INVITATION)
                        .set(INVITATION.USED_AT, now)
                        .where(isGood(key, now))
                        .execute()
                == 1;
    }

    private void withdraw(Condition whose) {
        db.deleteFrom(INVITATION).where(whose).and(INVITATION.USED_AT.isNull()).execute();
    }

    private static Condition isGood(SecretKey key, Instant now) {
        return INVITATION
                .KEY_HASH
                .eq(key.hash())
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now));
    }

    private static Invitation read(Record7<AccountId, String, String, RoleId, TeamId, String, String> row) {
        return row.value1() == null
                ? new Invitation.ToJoin(row.value2(), row.value3(), row.value4(), row.value5())
                : new Invitation.ToReturn(row.value1(), row.value6(), row.value7());
    }
}
