package rapport.access.signinrules;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.AUTHENTICATOR;
import static rapport.access.db.Tables.PASSKEY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;

/// Everybody who may sign in, with what they have beside the password.
@Component
class People {
    private final DSLContext db;

    People(DSLContext db) {
        this.db = db;
    }

    List<PersonRow> all(Viewer viewer) {
        var app = field(exists(selectOne().from(AUTHENTICATOR).where(AUTHENTICATOR.ACCOUNT_ID.eq(ACCOUNT.ID))));
        var passkeys = field(selectCount().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(ACCOUNT.ID)));
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, app, passkeys)
                .from(ACCOUNT)
                .where(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetch(row -> new PersonRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value1().equals(viewer.id())));
    }

    /// Empty when there is no such open account.
    Optional<String> name(AccountId account) {
        return db.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(ACCOUNT.NAME);
    }
}
