package rapport.sales.lead;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.LEAD;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.history.RecordsTold;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;

/// Leads, as the history of a company calls them: by who asks.
@Component
class LeadsTold implements RecordsTold {
    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = LEAD.ID.coerce(UUID.class);
        return select(
                        id,
                        PartyNamed.name(LEAD.PARTY_ID, viewer.rights()),
                        concat(inline("/leads/"), id.cast(String.class)))
                .from(LEAD)
                .where(LEAD.ID.in(ids.stream().map(LeadId::new).toList()))
                .and(LeadSight.of(viewer));
    }
}
