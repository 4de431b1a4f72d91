package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import templates.Templates;

/// The leads of one customer, on its page.
@Controller
@AllowedTo(on = SalesKinds.LEAD)
class LeadsOfPartyController {
    private static final int SHOWN = 8;

    private record Row(LeadId id, String interest, LeadPhase phase, Instant at) {}

    private final DSLContext db;
    private final Templates templates;

    LeadsOfPartyController(DSLContext db, Templates templates) {
        this.db = db;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/leads")
    Html of(@PathVariable PartyId id, Viewer viewer) {
        var leads = db
                .select(LEAD.ID, LEAD.INTEREST, LEAD.STANDING, LEAD.CREATED_AT)
                .from(LEAD)
                .where(LEAD.PARTY_ID.eq(id))
                .and(LeadSight.of(viewer))
                .orderBy(LEAD.ID.desc())
                .limit(SHOWN)
                .fetch(Records.mapping(Row::new))
                .stream()
                .map(row -> new LeadsOfParty.Asked(
                        "/leads/" + row.id(),
                        row.interest().isEmpty() ? "Lead" : row.interest(),
                        viewer.formats().date(row.at()),
                        LeadColumns.chip(row.phase())))
                .toList();
        return Html.ok(templates.salesLeadAsked(
                new LeadsOfParty(id.toString(), leads, viewer.rights().may(SalesKinds.LEAD, Right.CREATE))));
    }
}
