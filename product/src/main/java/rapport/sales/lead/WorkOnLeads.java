package rapport.sales.lead;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.sales.db.Tables.LEAD;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.work.AttachedRecords;

/// Leads, as the work about them calls them.
@Component
class WorkOnLeads implements AttachedRecords {
    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public Select<Record6<UUID, String, String, PartyId, BigDecimal, String>> named(
            Collection<UUID> ids, Viewer viewer) {
        return select(
                        LEAD.ID.coerce(UUID.class),
                        when(
                                        LEAD.INTEREST.eq(inline("")),
                                        concat(inline("Lead: "), PartyNamed.name(LEAD.PARTY_ID, viewer.rights())))
                                .otherwise(LEAD.INTEREST),
                        concat(inline("/leads/"), LEAD.ID.cast(String.class)),
                        LEAD.PARTY_ID,
                        castNull(SQLDataType.NUMERIC),
                        castNull(SQLDataType.VARCHAR))
                .from(LEAD)
                .where(LEAD.ID.in(ids.stream().map(LeadId::new).toList()))
                .and(LeadSight.of(viewer));
    }
}
