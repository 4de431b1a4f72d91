package rapport.sales.lead;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.run.RunArrivals;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.Sources;
import rapport.customers.adding.NewParty;
import rapport.customers.adding.NewPartyForm;
import rapport.customers.adding.TypedSoFar;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.CreateParties;
import rapport.customers.ownership.GoAlong;
import rapport.customfields.CustomValues;
import rapport.customfields.FilledIn;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.fact.Revising;
import rapport.sales.fact.TermsFact;

/// Writes down an enquiry of somebody whom we know, or makes whoever asks.
@Service
@Transactional
public class AddLead {
    private static final LeadTerms NOTHING =
            new LeadTerms(new PartyId(new UUID(0, 0)), "", "", null, "", CustomValues.NONE);

    /// Who asks.
    private sealed interface Asker {
        record Known(PartyId id) implements Asker {}

        record Unknown(PartyFacts told) implements Asker {}

        record Wrong(Map<String, String> problems) implements Asker {}
    }

    private final Leads leads;
    private final Enquirers enquirers;
    private final GoAlong along;
    private final Parties parties;
    private final CreateParties create;
    private final Sources sources;
    private final Revising revising;
    private final RunArrivals arrivals;
    private final Clock clock;

    AddLead(
            Leads leads,
            Enquirers enquirers,
            GoAlong along,
            Parties parties,
            CreateParties create,
            Sources sources,
            Revising revising,
            RunArrivals arrivals,
            Clock clock) {
        this.leads = leads;
        this.enquirers = enquirers;
        this.along = along;
        this.parties = parties;
        this.create = create;
        this.sources = sources;
        this.revising = revising;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /// The lead of somebody with the same interest that is open already.
    public Optional<LeadId> openOf(PartyId party, String interest) {
        return leads.openOf(party, interest);
    }

    /// How somebody whom we did not know becomes a party.
    public interface Making {
        /// @param isNew false where it was somebody we knew after all
        record Made(PartyId party, boolean isNew) {}

        Made of(PartyFacts told);
    }

    /// @param own what is said in the fields of the company
    public AddingLead of(LeadForm form, FilledIn own, Viewer by) {
        return of(form, own, told -> made(told, by), by);
    }

    /// Playbooks begin with it that begin with a lead from its source.
    public AddingLead of(LeadForm form, FilledIn own, Making making, Viewer by) {
        AddingLead adding = add(form, own, making, by);
        if (adding instanceof AddingLead.Added(var id)) {
            arrivals.came(SalesKinds.LEAD, id.value(), PlansWithLeads.ANY);
            arrivals.came(SalesKinds.LEAD, id.value(), PlansWithLeads.from(CleanText.of(form.source())));
        }
        return adding;
    }

    /// One of many, with whom no playbook begins by itself.
    public AddingLead outOfFile(LeadForm form, FilledIn own, Viewer by) {
        return add(form, own, told -> made(told, by), by);
    }

    private Making.Made made(PartyFacts told, Viewer by) {
        return new Making.Made(create.one(told, sources.named(Sources.SCREEN), by), true);
    }

    private AddingLead add(LeadForm form, FilledIn own, Making making, Viewer by) {
        Map<String, String> problems = new LinkedHashMap<>(own.problems());
        Asker asker = asker(form, by);
        if (asker instanceof Asker.Wrong(var wrong)) {
            problems.putAll(wrong);
        }
        LeadTerms terms = NOTHING.withCustom(own.values());
        for (LeadFact fact : LeadFact.values()) {
            switch (fact.read(typed(fact, form, by), terms)) {
                case TermsFact.Read.Understood<LeadTerms>(var better) -> terms = better;
                case TermsFact.Read.Refused<LeadTerms>(var why) -> problems.put(fact.key(), why);
            }
        }
        revising.refusedOwner(null, terms.owner()).ifPresent(why -> problems.put(LeadFact.OWNER.key(), why));
        return problems.isEmpty() ? add(asker, terms, making, by) : new AddingLead.Incomplete(problems);
    }

    private AddingLead add(Asker asker, LeadTerms terms, Making making, Viewer by) {
        return switch (asker) {
            case Asker.Known(var id) -> add(id, terms, null, by);
            case Asker.Unknown(var told) -> {
                Making.Made made = making.of(told);
                yield add(made.party(), terms, made.isNew() ? OwnerId.of(by.id()) : null, by);
            }
            case Asker.Wrong(var problems) -> new AddingLead.Incomplete(problems);
        };
    }

    /// @param theirs to whom the party belongs for the moment
    private AddingLead add(PartyId party, LeadTerms terms, @Nullable OwnerId theirs, Viewer by) {
        var id = leads.add(terms.of(party), by.id(), clock.instant());
        enquirers.asks(party, by);
        if (theirs != null && !theirs.equals(terms.owner())) {
            along.with(List.of(new GoAlong.Handed(party, theirs, terms.owner())), by);
        }
        return new AddingLead.Added(id);
    }

    private Asker asker(LeadForm form, Viewer by) {
        if (!form.party().isEmpty() && !form.party().equals(LeadForm.NEW)) {
            return chosen(form.party())
                    .flatMap(id -> parties.find(id, by))
                    .<Asker>map(party -> new Asker.Known(party.id()))
                    .orElse(new Asker.Wrong(Map.of("name", "Choose again who asks.")));
        }
        PartyKind kind = kind(form);
        if (!by.rights().may(kind.recordKind(), Right.CREATE)) {
            return new Asker.Wrong(Map.of("name", "Your roles let nobody new be added: choose somebody known."));
        }
        return switch (TypedSoFar.finished(kind, typed(kind, form), by)) {
            case NewParty.Told(var facts) -> new Asker.Unknown(facts);
            case NewParty.Incomplete(var problems) -> new Asker.Wrong(problems);
        };
    }

    /// A company alone may ask too, where nobody is named.
    static PartyKind kind(LeadForm form) {
        return form.name().isEmpty() && !form.company().isEmpty() ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }

    static NewPartyForm typed(PartyKind kind, LeadForm form) {
        return kind == PartyKind.PERSON
                ? new NewPartyForm(form.name(), form.email(), form.phone(), form.company(), "", "", "", "", "")
                : new NewPartyForm(form.company(), form.email(), form.phone(), "", "", "", "", "", "");
    }

    private static Optional<PartyId> chosen(String party) {
        try {
            return Optional.of(new PartyId(UUID.fromString(party)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String typed(LeadFact fact, LeadForm form, Viewer by) {
        return switch (fact) {
            case INTEREST -> form.interest();
            case SOURCE -> form.source();
            case OWNER -> form.owner().isEmpty() ? OwnerId.of(by.id()).toString() : form.owner();
            case NOTE -> form.note();
        };
    }
}
