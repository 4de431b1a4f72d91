package rapport.sales.opportunity;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;

/// Deals, as the history of a company calls them.
@Component
class OpportunitiesTold implements RecordsTold {
    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = OPPORTUNITY.ID.coerce(UUID.class);
        return select(id, OPPORTUNITY.NAME, concat(inline("/opportunities/"), id.cast(String.class)))
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::new).toList()))
                .and(OpportunitySight.of(viewer));
    }
}
