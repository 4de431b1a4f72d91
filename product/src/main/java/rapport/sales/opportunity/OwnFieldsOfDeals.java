package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customfields.CustomField;
import rapport.customfields.bulk.ManyTold;
import rapport.jobs.AccountLine;
import rapport.sales.SalesKinds;

/// Tells of which deals a field of the company was left as it was.
@Component
class OwnFieldsOfDeals implements ManyTold {
    private final DSLContext db;

    OwnFieldsOfDeals(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean isFor(String recordKind) {
        return recordKind.equals(SalesKinds.OPPORTUNITY);
    }

    @Override
    public List<AccountLine> account(List<UUID> ids, List<UUID> changed, CustomField field, String why, Viewer by) {
        return changed.size() == ids.size()
                ? List.of()
                : db.select(OPPORTUNITY.ID, OPPORTUNITY.NAME)
                        .from(OPPORTUNITY)
                        .where("{0} = any({1})", OPPORTUNITY.ID, DSL.val(ids.toArray(UUID[]::new)))
                        .and("{0} <> all({1})", OPPORTUNITY.ID, DSL.val(changed.toArray(UUID[]::new)))
                        .orderBy(OPPORTUNITY.ID)
                        .fetch(row -> AccountLine.skipped(row.value2(), why, "/opportunities/" + row.value1()));
    }
}
