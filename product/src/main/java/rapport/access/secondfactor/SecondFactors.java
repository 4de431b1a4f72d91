package rapport.access.secondfactor;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static rapport.access.db.Tables.AUTHENTICATOR;
import static rapport.access.db.Tables.PASSKEY;
import static rapport.access.db.Tables.RECOVERY_CODE;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;

/// What accounts have beside their passwords.
@Component
public class SecondFactors {
    private final DSLContext db;
    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;

    SecondFactors(DSLContext db, Authenticators authenticators, RecoveryCodes recoveryCodes) {
        this.db = db;
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
    }

    public SecondFactor of(AccountId account) {
        return db.select(
                        field(select(AUTHENTICATOR.SINCE)
                                .from(AUTHENTICATOR)
                                .where(AUTHENTICATOR.ACCOUNT_ID.eq(account))),
                        field(selectCount().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account))),
                        field(selectCount()
                                .from(RECOVERY_CODE)
                                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account))
                                .and(RECOVERY_CODE.USED_AT.isNull())))
                .fetchSingle(row -> new SecondFactor(row.value1(), row.value2(), row.value3()));
    }

    /// Ten recovery codes with the first factor; empty when some are left from before.
    public List<String> firstRecoveryCodes(AccountId account) {
        return of(account).recoveryCodes() > 0 ? List.of() : recoveryCodes.makeAnew(account);
    }

    /// Ten new ones, which end those before.
    public List<String> newRecoveryCodes(AccountId account) {
        return recoveryCodes.makeAnew(account);
    }

    public void removeApp(AccountId account) {
        authenticators.remove(account);
        forgetCodesOfNothing(account);
    }

    /// Recovery codes stand in for a second factor, and go with the last one.
    public void forgetCodesOfNothing(AccountId account) {
        if (!of(account).isOn()) {
            recoveryCodes.forget(account);
        }
    }
}
