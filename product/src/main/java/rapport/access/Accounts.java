package rapport.access;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.ROLE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
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
        return add(email, name, passwordHash, select(ROLE.ID).from(ROLE).where(ROLE.BUILT_IN.eq(role)));
    }

    /// @return empty when the e-mail belongs to an account already
    @Transactional
    public Optional<AccountId> add(String email, String name, String passwordHash, RoleId role) {
        return add(email, name, passwordHash, select(val(role, ROLE.ID)));
    }

    private Optional<AccountId> add(String email, String name, @Nullable String hash, Select<Record1<RoleId>> role) {
        var added = db.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, email)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .onConflictDoNothing()
                .returning(ACCOUNT.ID)
                .fetchOptional(ACCOUNT.ID);
        added.ifPresent(account -> db.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ACCOUNT_ID, account)
                .set(ACCOUNT_ROLE.ROLE_ID, role)
                .execute());
        return added;
    }

    public Optional<Password> passwordOf(String email) {
        return db.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT.PASSWORD_HASH.isNotNull())
                .fetchOptional(row -> new Password(row.value1(), row.value2()));
    }

    public Optional<Password> passwordOf(AccountId account) {
        return db.select(ACCOUNT.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .and(ACCOUNT.PASSWORD_HASH.isNotNull())
                .fetchOptional(row -> new Password(row.value1(), row.value2()));
    }

    /// For who comes by the company account.
    ///
    /// @return empty when the e-mail belongs to an account already
    @Transactional
    public Optional<AccountId> addWithoutPassword(String email, String name, RoleId role) {
        return add(email, name, null, select(val(role, ROLE.ID)));
    }

    /// For who has not come yet, and cannot sign in before somebody invites them.
    ///
    /// @return empty when the e-mail belongs to an account already
    @Transactional
    public Optional<AccountId> addWithoutPassword(String email, String name, Role role) {
        return add(email, name, null, select(ROLE.ID).from(ROLE).where(ROLE.BUILT_IN.eq(role)));
    }

    public Optional<AccountId> openAccountOf(String email) {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(ACCOUNT.ID);
    }

    public boolean isOpen(AccountId account) {
        return db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.CLOSED_AT.isNull()));
    }

    public String emailOf(AccountId account) {
        return db.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchSingle(ACCOUNT.EMAIL);
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

    /// How somebody wants dates and numbers written.
    ///
    /// @param language null to write as the company does; so is the zone
    @Transactional
    public void setFormats(AccountId account, @Nullable String language, @Nullable String timeZone) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language)
                .set(ACCOUNT.TIME_ZONE, timeZone)
                .where(ACCOUNT.ID.eq(account))
                .execute();
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
                .where(isAdministrator())
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .limit(3)
                .fetch(ACCOUNT.NAME);
    }

    /// Everybody who works here or did, by name.
    public Map<AccountId, String> everybody() {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetchMap(ACCOUNT.ID, ACCOUNT.NAME);
    }

    /// Who looks after the settings.
    public List<AccountId> whoAdminister() {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(isAdministrator())
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .fetch(ACCOUNT.ID);
    }

    /// The administrator who was here first: the one for whom the person at the console acts.
    public Optional<AccountId> firstAdministrator() {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(isAdministrator())
                .and(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .limit(1)
                .fetchOptional(ACCOUNT.ID);
    }

    /// What an account is here, by the names of its roles.
    public List<String> rolesOf(AccountId account) {
        return db.select(ROLE.NAME)
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.ID.eq(ACCOUNT_ROLE.ROLE_ID))
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account))
                .orderBy(ROLE.NAME)
                .fetch(ROLE.NAME);
    }

    /// Of an account, whether one of its roles is the administrator's.
    public static Condition isAdministrator() {
        return ACCOUNT.ID.in(select(ACCOUNT_ROLE.ACCOUNT_ID)
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.ID.eq(ACCOUNT_ROLE.ROLE_ID))
                .where(ROLE.BUILT_IN.eq(Role.ADMINISTRATOR)));
    }
}
