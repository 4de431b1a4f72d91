package rapport.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.cast.Cast;
import rapport.company.CompanyDay;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.consent.ConsentPast;
import rapport.customers.consent.KeepQuietHours;
import rapport.customers.consent.LegalBasis;
import rapport.customers.consent.LookAfterPurposes;
import rapport.customers.keeping.CreateParties;
import rapport.customers.keeping.RecordHistory;
import rapport.customfields.NewFields;
import rapport.timeline.RecordInteraction;

/// Brings in the sample company as it is today: all of it, or nothing, and never twice. What lies
/// ahead of this moment is left out.
@Service
class BringSampleCompany {
    static final String SOURCE = "Sample company";

    private final DSLContext db;
    private final Sources sources;
    private final CreateParties create;
    private final RecordHistory history;
    private final RecordInteraction interactions;
    private final LookAfterPurposes purposes;
    private final KeepQuietHours quietHours;
    private final ConsentPast consents;
    private final NewFields fields;
    private final SampleQuality quality;
    private final SampleHouseholds households;
    private final SampleLeads leads;
    private final SampleForms forms;
    private final SampleDeals deals;
    private final SampleSelling selling;
    private final SampleWork work;
    private final SampleHours hours;
    private final SampleMails mails;
    private final SamplePlaybooks playbooks;
    private final SampleFile file;
    private final SampleViews views;
    private final Viewers viewers;
    private final CompanyDay companyDay;
    private final Clock clock;

    BringSampleCompany(
            DSLContext db,
            Sources sources,
            CreateParties create,
            RecordHistory history,
            RecordInteraction interactions,
            LookAfterPurposes purposes,
            KeepQuietHours quietHours,
            ConsentPast consents,
            NewFields fields,
            SampleQuality quality,
            SampleHouseholds households,
            SampleLeads leads,
            SampleForms forms,
            SampleDeals deals,
            SampleSelling selling,
            SampleWork work,
            SampleHours hours,
            SampleMails mails,
            SamplePlaybooks playbooks,
            SampleFile file,
            SampleViews views,
            Viewers viewers,
            CompanyDay companyDay,
            Clock clock) {
        this.db = db;
        this.sources = sources;
        this.create = create;
        this.history = history;
        this.interactions = interactions;
        this.purposes = purposes;
        this.quietHours = quietHours;
        this.consents = consents;
        this.fields = fields;
        this.quality = quality;
        this.households = households;
        this.leads = leads;
        this.forms = forms;
        this.deals = deals;
        this.selling = selling;
        this.work = work;
        this.hours = hours;
        this.mails = mails;
        this.playbooks = playbooks;
        this.file = file;
        this.views = views;
        this.viewers = viewers;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    /// @param house the address under which Rapport is reached
    @Transactional
    Sample now(AccountId by, String house) {
        db.execute("select pg_advisory_xact_lock(hashtext('demo.sample'))");
        if (sources.has(SOURCE)) {
            return new Sample.ThereAlready();
        }
        var cast = Cast.of(companyDay.today());
        var added = CastFields.wanted().stream()
                .filter(field -> fields.addIfFree(field, by))
                .toList();
        var own = new CastFields(added, companyDay.today());
        Viewer viewer = viewers.of(by).orElseThrow();
        Map<String, PartyId> ids = addParties(cast, own, sources.named(SOURCE), viewer);
        var cards = create.people(CastAtTheFair.of(cast), sources.named(CastAtTheFair.SOURCE), viewer);
        var past = CastPast.of(cast, ids);
        history.roles(past.roles(), sources.named(SOURCE));
        history.bonds(past.bonds(), sources.named(SOURCE));
        households.bring(cast, ids, viewer);
        askForConsent(cast, ids, by);
        var touches = past.interactionsUntil(clock.instant());
        interactions.many(touches, by);
        forms.bring(cast, leads.bring(cast, sources.named(SOURCE), viewer), house, viewer);
        selling.bring(cast, ids, deals.bring(cast, ids, by), viewer);
        work.bring(cast, ids, viewer);
        hours.bring(cast, viewer);
        mails.bring(cast, by);
        playbooks.bring(cast, viewer);
        file.bring(cast, by);
        views.bring(viewer);
        quality.bring(by);
        return new Sample.Brought(
                cast.organisations().size(),
                cast.people().size() + cards.size() + cast.leads().size(),
                touches.size(),
                cast.deals().size(),
                cast.leads().size());
    }

    private void askForConsent(Cast cast, Map<String, PartyId> ids, AccountId by) {
        var said = new CastConsents(
                purposes.named("Newsletter", LegalBasis.CONSENT, CastConsents.WORDING),
                purposes.named("Offers", LegalBasis.CONSENT, ""),
                clock.instant());
        purposes.named("Safety notices", LegalBasis.LEGAL_DUTY, "");
        quietHours.setIfNone(new KeepQuietHours.Hours(LocalTime.of(20, 0), LocalTime.of(8, 0)));
        consents.of(said.of(cast, ids), sources.named(SOURCE), by);
    }

    /// @return the party of each key
    private Map<String, PartyId> addParties(Cast cast, CastFields own, SourceId source, Viewer by) {
        var ids = new HashMap<String, PartyId>();
        var organisations = cast.organisations();
        var homes = CastFacts.homes(cast);
        List<PartyId> madeOrganisations = create.organisations(
                organisations.stream().map(one -> CastFacts.of(one, own)).toList(), source, by);
        IntStream.range(0, organisations.size())
                .forEach(i -> ids.put(organisations.get(i).key(), madeOrganisations.get(i)));
        var people = cast.people();
        List<PartyId> madePeople = create.people(
                IntStream.range(0, people.size())
                        .mapToObj(n -> Slips.of(CastFacts.of(people.get(n), homes, own), n))
                        .toList(),
                source,
                by);
        IntStream.range(0, people.size()).forEach(i -> ids.put(people.get(i).key(), madePeople.get(i)));
        return ids;
    }
}
