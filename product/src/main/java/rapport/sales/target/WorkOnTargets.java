package rapport.sales.target;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.TARGET;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.work.AttachedRecords;

/// Targets, as the moves about them call them: by their list, for the customer is named beside it.
@Component
class WorkOnTargets implements AttachedRecords {
    @Override
    public String recordKind() {
        return SalesKinds.TARGET;
    }

    @Override
    public Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(
            Collection<UUID> ids, Viewer viewer) {
        return select(
                        TARGET.ID.coerce(UUID.class),
                        TargetFields.LIST_NAME,
                        concat(inline("/targets/"), TARGET.ID.cast(String.class)),
                        TARGET.PARTY_ID,
                        castNull(SQLDataType.NUMERIC),
                        castNull(SQLDataType.VARCHAR))
                .from(TARGET)
                .where(TARGET.ID.in(ids.stream().map(TargetId::new).toList()))
                .and(TargetSight.of(viewer));
    }
}
