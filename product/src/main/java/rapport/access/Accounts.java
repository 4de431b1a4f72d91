package rapport.access;

import static rapport.access.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of everybody who works here.
@Component
public class Accounts {
    public record Password(AccountId account, String hash) {}

    private final DSLContext db;

    Accounts(DSLContext db) {
        this.db = db;
    }

    /// @return empty when the e-mail belongs to an account already
    @Transactional
    public Optional<AccountId> add(String email, String name, String passwordHash, Role role) {
        return db.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ROLE, role)
                .onConflictDoNothing()
                .returning(ACCOUNT.ID)
                .fetchOptional(ACCOUNT.ID);
    }

    public Optional<Password> passwordOf(String email) {
        return db.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> new Password(row.value1(), row.value2()));
    }

    public Optional<Password> passwordOf(AccountId account) {
        return db.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row -> new Password(row.value1(), row.value2()));
    }

    @Transactional
    public void setPassword(AccountId account, String hash) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    @Transactional
    public void rename(AccountId account, String name) {
        db.update(ACCOUNT).set(ACCOUNT.NAME, name).where(ACCOUNT.ID.eq(account)).execute();
    }

    /// What these accounts are called, the closed ones too.
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.in(accounts))
                .fetchMap(ACCOUNT.ID, ACCOUNT.NAME);
    }

    /// Whether an account, open or closed, has this e-mail.
    public boolean has(String email) {
        return db.fetchExists(ACCOUNT, ACCOUNT.EMAIL.eq(email));
    }

    /// The names of those who can give rights, who was here first coming first.
    List<String> administrators() {
        return db.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .limit(3)
                .fetch(ACCOUNT.NAME);
    }

    /// The administrator who was here first: the one for whom the person at the console acts.
    public Optional<AccountId> firstAdministrator() {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .limit(1)
                .fetchOptional(ACCOUNT.ID);
    }
}
