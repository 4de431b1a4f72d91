package rapport.access.secondfactor;

import static rapport.access.db.Tables.SIGN_IN_RULE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Whether the company asks everybody for a second factor. Who has none goes on until the next sign-in, and sets one up
/// there.
@Component
public class SecondFactorRule {
    private final DSLContext db;

    SecondFactorRule(DSLContext db) {
        this.db = db;
    }

    public boolean asksEverybody() {
        return db.select(SIGN_IN_RULE.SECOND_FACTOR_REQUIRED)
                .from(SIGN_IN_RULE)
                .fetchSingle(SIGN_IN_RULE.SECOND_FACTOR_REQUIRED);
    }

    public void askEverybody(boolean asks) {
        db.update(SIGN_IN_RULE).set(SIGN_IN_RULE.SECOND_FACTOR_REQUIRED, asks).execute();
    }
}
