package rapport.quality.actions;

import static rapport.quality.db.Tables.ACTION;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// What a colleague who leaves was to do about the quality of what we know.
@Configuration(proxyBeanMethods = false)
class ActionsLeftBehind {
    @Bean
    LeftBehind qualityActionsLeftBehind(DSLContext db) {
        return new OwnedRows(
                db, "Actions for quality", 70, ACTION, ACTION.ID, ACTION.OWNER_ID, ACTION.DONE_AT.isNull());
    }
}
