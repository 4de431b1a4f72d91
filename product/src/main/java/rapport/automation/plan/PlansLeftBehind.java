package rapport.automation.plan;

import static rapport.automation.db.Tables.PLAN;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.AccountRows;
import rapport.access.LeftBehind;

/// The playbooks that a colleague who leaves looks after.
@Configuration(proxyBeanMethods = false)
class PlansLeftBehind {
    @Bean
    LeftBehind playbooksLeftBehind(DSLContext db) {
        return new AccountRows(db, "Playbooks", 80, PLAN, PLAN.ACCOUNT_ID, PLAN.RETIRED_AT.isNull());
    }
}
