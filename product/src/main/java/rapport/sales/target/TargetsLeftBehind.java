package rapport.sales.target;

import static org.jooq.impl.DSL.noCondition;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The targets of a colleague who leaves, and the lists that he kept.
@Configuration(proxyBeanMethods = false)
class TargetsLeftBehind {
    @Bean
    LeftBehind targetsOfOneWhoLeaves(DSLContext db) {
        return new OwnedRows(db, "Targets", 52, TARGET, TARGET.ID, TARGET.OWNER_ID, noCondition());
    }

    @Bean
    LeftBehind targetListsOfOneWhoLeaves(DSLContext db) {
        return new OwnedRows(db, "Target lists", 54, TARGET_LIST, TARGET_LIST.ID, TARGET_LIST.OWNER_ID, noCondition());
    }
}
