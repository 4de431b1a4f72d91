package rapport.sales.opportunity;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.work.AttachedRecords;

/// Deals, as the work about them calls them. At stake is the amount of an open one, as far as its stage is won.
@Component
class WorkOnOpportunities implements AttachedRecords {
    private final Chances chances;

    WorkOnOpportunities(Chances chances) {
        this.chances = chances;
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(
            Collection<UUID> ids, Viewer viewer) {
        return select(
                        OPPORTUNITY.ID.coerce(UUID.class),
                        OPPORTUNITY.NAME,
                        concat(inline("/opportunities/"), OPPORTUNITY.ID.cast(String.class)),
                        OPPORTUNITY.PARTY_ID,
                        chances.weighted(Chance.STAGE, viewer.rights()),
                        OPPORTUNITY.CURRENCY)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.in(ids.stream().map(OpportunityId::new).toList()))
                .and(OpportunitySight.of(viewer));
    }
}
