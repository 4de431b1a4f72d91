package rapport.sales.lead;

import static org.jooq.impl.DSL.inline;
import static rapport.sales.db.Tables.LEAD;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The leads of a colleague who leaves; those that were put aside may come back.
@Configuration(proxyBeanMethods = false)
class LeadsLeftBehind {
    @Bean
    LeftBehind leadsOfOneWhoLeaves(DSLContext db) {
        return new OwnedRows(
                db, "Leads", 50, LEAD, LEAD.ID, LEAD.OWNER_ID, LEAD.STANDING.ne(inline(LeadPhase.CONVERTED)));
    }
}
