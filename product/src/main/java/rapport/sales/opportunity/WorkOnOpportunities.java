package rapport.sales.opportunity;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.work.AttachedRecords;

/// Deals, as the work about them calls them.
@Component
class WorkOnOpportunities implements AttachedRecords {
    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public Select<Record4<UUID, String, String, PartyId>> named(Collection<UUID> ids, Viewer viewer) {
        return select(
                        OPPORTUNITY.ID.coerce(UUID.class),
                        OPPORTUNITY.NAME,
                        concat(inline("/opportunities/"), OPPORTUNITY.ID.cast(String.class)),
                        OPPORTUNITY.PARTY_ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::new).toList()))
                .and(OpportunitySight.of(viewer));
    }
}
