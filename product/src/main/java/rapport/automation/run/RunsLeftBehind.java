package rapport.automation.run;

import static rapport.automation.db.Tables.RUN;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.AccountRows;
import rapport.access.LeftBehind;

/// The runs under way that a colleague who leaves has started: they go on in another name where nobody owns the record.
@Configuration(proxyBeanMethods = false)
class RunsLeftBehind {
    @Bean
    LeftBehind runsUnderWayLeftBehind(DSLContext db) {
        return new AccountRows(db, "Playbooks under way", 85, RUN, RUN.ACCOUNT_ID, Runs.OPEN);
    }
}
