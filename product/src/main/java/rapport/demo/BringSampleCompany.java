package rapport.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.cast.AddressSketch;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.OrganisationSketch;
import rapport.cast.PersonSketch;
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
    private final SampleSellers sellers;
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
            SampleSellers sellers,
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
        this.sellers = sellers;
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
        forms.bring(cast, leads.bring(cast, own, sources.named(SOURCE), viewer), house, viewer);
        selling.bring(cast, ids, deals.bring(cast, own, ids, by), viewer);
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

    /// Each belongs to whoever sells where it is.
    ///
    /// @return the party of each key
    private Map<String, PartyId> addParties(Cast cast, CastFields own, SourceId source, Viewer by) {
        var ids = new HashMap<String, PartyId>();
        bySeller(cast, cast.organisations(), OrganisationSketch::address)
                .forEach((seller, theirs) -> put(
                        ids,
                        theirs.stream().map(OrganisationSketch::key),
                        create.organisations(
                                theirs.stream()
                                        .map(one -> CastFacts.of(one, own))
                                        .toList(),
                                source,
                                OwnerId.of(sellers.account(seller, by.id())),
                                by)));
        var homes = CastFacts.homes(cast);
        var people = cast.people();
        bySeller(cast, people, PersonSketch::address)
                .forEach((seller, theirs) -> put(
                        ids,
                        theirs.stream().map(PersonSketch::key),
                        create.people(
                                theirs.stream()
                                        .map(one -> Slips.of(CastFacts.of(one, homes, own), people.indexOf(one)))
                                        .toList(),
                                source,
                                OwnerId.of(sellers.account(seller, by.id())),
                                by)));
        return ids;
    }

    private static <S> Map<ColleagueSketch, List<S>> bySeller(
            Cast cast, List<S> all, Function<S, AddressSketch> place) {
        return all.stream()
                .collect(groupingBy(one -> cast.sellerIn(place.apply(one).country()), LinkedHashMap::new, toList()));
    }

    private static void put(Map<String, PartyId> ids, Stream<String> keys, List<PartyId> made) {
        Iterator<PartyId> next = made.iterator();
        keys.forEach(key -> ids.put(key, next.next()));
    }
}
