package rapport.sales.enquiring;

import static rapport.sales.db.Tables.WEB_FORM;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The forms whose leads went to a colleague who leaves.
@Configuration(proxyBeanMethods = false)
class FormsLeftBehind {
    @Bean
    LeftBehind formsOfOneWhoLeaves(DSLContext db) {
        return new OwnedRows(
                db, "Web forms", 55, WEB_FORM, WEB_FORM.ID, WEB_FORM.OWNER_ID, WEB_FORM.CLOSED_AT.isNull());
    }
}
