package rapport.correspondence.templating;

import static org.jooq.impl.DSL.noCondition;
import static rapport.correspondence.db.Tables.TEMPLATE;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.AccountRows;
import rapport.access.LeftBehind;

/// The mail templates that a colleague who leaves keeps: others go on using them.
@Configuration(proxyBeanMethods = false)
class TemplatesLeftBehind {
    @Bean
    LeftBehind mailTemplatesLeftBehind(DSLContext db) {
        return new AccountRows(db, "Mail templates", 90, TEMPLATE, TEMPLATE.ACCOUNT_ID, noCondition());
    }
}
