package rapport.sales.opportunity;

import static org.jooq.impl.DSL.inline;
import static rapport.sales.db.Tables.OPPORTUNITY;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The deals that a colleague who leaves has not closed. What he won stays his.
@Configuration(proxyBeanMethods = false)
class DealsLeftBehind {
    @Bean
    LeftBehind openDealsLeftBehind(DSLContext db) {
        return new OwnedRows(
                db,
                "Open deals",
                40,
                OPPORTUNITY,
                OPPORTUNITY.ID,
                OPPORTUNITY.OWNER_ID,
                OPPORTUNITY.STANDING.eq(inline(Phase.OPEN)));
    }
}
