package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.work.AttachedRecords;

/// Leads, as the work about them calls them.
@Component
class WorkOnLeads implements AttachedRecords {
    private final DSLContext db;

    WorkOnLeads(DSLContext db) {
        this.db = db;
    }

    @Override
    public String recordKind() {
        return SalesKinds.LEAD;
    }

    @Override
    public Map<UUID, Attached> named(Collection<UUID> ids, Viewer viewer) {
        return db.select(LEAD.ID, LEAD.INTEREST, LEAD.PARTY_ID, PartyNamed.name(LEAD.PARTY_ID, viewer.rights()))
                .from(LEAD)
                .where(LEAD.ID.in(ids.stream().map(LeadId::new).toList()))
                .and(LeadSight.of(viewer))
                .fetchMap(
                        row -> row.value1().value(),
                        row -> new Attached(
                                row.value2().isEmpty() ? "Lead: " + row.value4() : row.value2(),
                                "/leads/" + row.value1(),
                                row.value3()));
    }
}
