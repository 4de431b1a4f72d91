package rapport.sales.buying;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.BUYING_ROLE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/// What people may be in a purchase, in the order of the company.
@Component
public class BuyingRoles {
    private final DSLContext db;

    BuyingRoles(DSLContext db) {
        this.db = db;
    }

    /// The retired ones among them.
    public List<BuyingRole> all() {
        return db.select(
                        BUYING_ROLE.ID, BUYING_ROLE.NAME, BUYING_ROLE.NEEDED, field(BUYING_ROLE.RETIRED_AT.isNotNull()))
                .from(BUYING_ROLE)
                .orderBy(BUYING_ROLE.POSITION, BUYING_ROLE.ID)
                .fetch(Records.mapping(BuyingRole::new));
    }

    public List<BuyingRole> open() {
        return all().stream().filter(role -> !role.retired()).toList();
    }
}
