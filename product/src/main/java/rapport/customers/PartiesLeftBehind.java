package rapport.customers;

import static rapport.customers.db.Tables.PARTY;

import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.LeftBehind;
import rapport.access.OwnedRows;

/// The customers of a colleague who leaves.
@Configuration(proxyBeanMethods = false)
class PartiesLeftBehind {
    @Bean
    LeftBehind peopleLeftBehind(DSLContext db) {
        return of(db, "People", 10, PartyKind.PERSON);
    }

    @Bean
    LeftBehind organisationsLeftBehind(DSLContext db) {
        return of(db, "Organisations", 20, PartyKind.ORGANISATION);
    }

    @Bean
    LeftBehind householdsLeftBehind(DSLContext db) {
        return of(db, "Households", 30, PartyKind.HOUSEHOLD);
    }

    private static LeftBehind of(DSLContext db, String what, int order, PartyKind kind) {
        return new OwnedRows(db, what, order, PARTY, PARTY.ID, PARTY.OWNER_ID, PARTY.KIND.eq(kind));
    }
}
