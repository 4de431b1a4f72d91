package rapport.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.LeadSketch;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.RoleFact;
import rapport.customers.keeping.CreateParties;
import rapport.sales.LeadId;
import rapport.sales.calling.BeginCallList;
import rapport.sales.calling.NoteCall;
import rapport.sales.calling.Said;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.PastLead;
import rapport.sales.lead.RecordPastLeads;

/// Those who asked Tern Motion for something in the last two months.
@Component
class SampleLeads {
    private static final LocalTime NOON = LocalTime.of(11, 15);
    private static final Map<String, String> CHECKLIST =
            Map.of("B", "Budget", "A", "Authority", "N", "Need", "T", "Timing");

    private final CreateParties create;
    private final SampleSellers sellers;
    private final RecordPastLeads record;
    private final BeginCallList callList;
    private final NoteCall note;

    SampleLeads(
            CreateParties create,
            SampleSellers sellers,
            RecordPastLeads record,
            BeginCallList callList,
            NoteCall note) {
        this.create = create;
        this.sellers = sellers;
        this.record = record;
        this.callList = callList;
        this.note = note;
    }

    /// @return the leads by the e-mail address of who asks
    Map<String, LeadId> bring(Cast cast, CastFields own, SourceId source, Viewer by) {
        Map<String, ColleagueSketch> colleagues = new HashMap<>();
        cast.colleagues().forEach(colleague -> colleagues.put(colleague.key(), colleague));
        var made = new HashMap<String, LeadId>();
        var fresh = new ArrayList<LeadId>();
        for (LeadSketch lead : cast.leads()) {
            ColleagueSketch seller = Objects.requireNonNull(colleagues.get(lead.colleague()));
            AccountId owner = sellers.account(seller, by.id());
            PartyId asker = create.people(List.of(facts(lead)), source, OwnerId.of(owner), by)
                    .getFirst();
            LeadId id = record.one(new PastLead(
                    asker,
                    lead.interest(),
                    lead.source(),
                    lead.note(),
                    own.of(lead),
                    owner,
                    lead.asked().atTime(NOON).atZone(seller.zone()).toInstant(),
                    lead.since().atTime(NOON).atZone(seller.zone()).toInstant(),
                    LeadPhase.valueOf(lead.phase()),
                    lead.unfit().isEmpty() ? null : lead.unfit(),
                    lead.again(),
                    met(lead)));
            made.put(lead.email(), id);
            if (lead.phase().equals(LeadPhase.NEW.name())) {
                fresh.add(id);
            }
        }
        call(fresh, by);
        return made;
    }

    /// The new ones are just being called: two were reached, one was not.
    private void call(List<LeadId> leads, Viewer by) {
        var list = callList.of(
                        "New enquiries", leads.stream().map(LeadId::value).toList(), by)
                .list();
        note.of(list, leads.get(0), Said.INTERESTED, "Wants to see a cell running. I send two dates.", null, by);
        note.of(list, leads.get(1), Said.NOT_REACHED, "", null, by);
        note.of(list, leads.get(2), Said.NO_INTEREST, "Has bought elsewhere.", null, by);
    }

    private static Set<String> met(LeadSketch lead) {
        return CHECKLIST.entrySet().stream()
                .filter(line -> lead.met().contains(line.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static PersonFacts facts(LeadSketch lead) {
        var identifiers = new ArrayList<IdentifierFact>();
        identifiers.add(IdentifierFact.of(EmailAddress.parse(lead.email()).orThrow(), "work"));
        if (!lead.phone().isEmpty()) {
            identifiers.add(IdentifierFact.of(
                    PhoneNumber.parse(lead.phone(), Country.of(lead.country())).orThrow(), lead.phone(), "work"));
        }
        return new PersonFacts(
                PersonName.parse(lead.name(), Country.of(lead.country())).orThrow(),
                null,
                null,
                identifiers,
                List.of(),
                roles(lead.phase(), lead.asked()),
                List.of(new EmploymentFact(lead.company(), "", "")),
                "");
    }

    /// Of whom nothing comes any more, that is no lead.
    private static List<RoleFact> roles(String phase, LocalDate since) {
        return phase.equals(LeadPhase.DISQUALIFIED.name()) ? List.of() : List.of(new RoleFact(PartyRole.LEAD, since));
    }
}
