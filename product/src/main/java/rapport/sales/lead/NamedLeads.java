package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.customfields.ReckonedFields;
import rapport.expressions.Now;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.likelihood.Likelihoods;
import rapport.sales.likelihood.Selling;
import rapport.sales.opportunity.NamedDeal;
import rapport.sales.qualifying.Checklists;
import rapport.sales.qualifying.Scoring;

/// Reads leads with one statement each, as far as a viewer may see them.
@Component
class NamedLeads {
    private final DSLContext db;
    private final Scoring scoring;
    private final Likelihoods likelihoods;
    private final ReckonedFields reckoned;
    private final Clock clock;

    NamedLeads(DSLContext db, Scoring scoring, Likelihoods likelihoods, ReckonedFields reckoned, Clock clock) {
        this.db = db;
        this.scoring = scoring;
        this.likelihoods = likelihoods;
        this.reckoned = reckoned;
        this.clock = clock;
    }

    Optional<NamedLead> find(LeadId id, Viewer viewer) {
        var rights = viewer.rights();
        var name = PartyNamed.name(LEAD.PARTY_ID, rights).as("called");
        var kind = PartyNamed.kind(LEAD.PARTY_ID).as("kind");
        var company = PartyNamed.company(LEAD.PARTY_ID, rights).as("company");
        var email = PartyNamed.email(LEAD.PARTY_ID, rights).as("email");
        var phone = PartyNamed.phone(LEAD.PARTY_ID, rights).as("phone");
        var city = PartyNamed.openCity(LEAD.PARTY_ID, rights).as("city");
        var owner = Owners.nameOf(LEAD.OWNER_ID).as("owner");
        var deal = NamedDeal.madeOf(LEAD.ID, viewer).as("deal");
        var given = Checklists.of(LEAD.ID).as("answers");
        var own = reckoned.alone(SalesKinds.LEAD, viewer).as("reckoned");
        var traits = likelihoods.traits(Selling.LEAD).as("traits");
        var now = new Now(clock.instant(), viewer.formats().zone());
        var score = scoring.score(rights, now).as("score");
        var holding = scoring.holding(rights, now).as("holding");
        return db.select(LEAD.fields())
                .select(name, kind, company, email, phone, city, owner, deal, given, score, holding, traits, own)
                .from(LEAD)
                .where(LEAD.ID.eq(id))
                .and(LeadSight.of(viewer))
                .fetchOptional(row -> new NamedLead(
                        Leads.read(row.into(LEAD)),
                        row.get(name),
                        row.get(kind),
                        row.get(company),
                        row.get(email),
                        row.get(phone),
                        row.get(city),
                        row.get(owner),
                        row.get(deal),
                        row.get(given),
                        row.get(score),
                        row.get(holding),
                        row.get(traits),
                        row.get(own)));
    }
}
