package rapport.sales.lead;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.PersonFacts;
import rapport.customers.keeping.ReviseParty;
import rapport.customfields.FilledIn;
import rapport.sales.LeadId;
import rapport.sales.opportunity.AddOpportunity;
import rapport.sales.opportunity.Adding;
import rapport.sales.opportunity.OpportunityForm;

/// Makes a deal of a lead, once: with the party that asks, with an organisation for which it works, or with one that is
/// found by its name or made. All of it or nothing.
@Service
@Transactional
public class ConvertLead {
    /// In the place of the id of a customer: the organisation that was typed.
    static final String TYPED = "typed";

    private final Leads leads;
    private final Enquirers enquirers;
    private final AddOpportunity add;
    private final Parties parties;
    private final ReviseParty revise;
    private final Sources sources;
    private final Clock clock;

    ConvertLead(
            Leads leads,
            Enquirers enquirers,
            AddOpportunity add,
            Parties parties,
            ReviseParty revise,
            Sources sources,
            Clock clock) {
        this.leads = leads;
        this.enquirers = enquirers;
        this.add = add;
        this.parties = parties;
        this.revise = revise;
        this.sources = sources;
        this.clock = clock;
    }

    /// @param form of the deal; its party may be [#TYPED], and then its customer names an organisation
    /// @param own  what is said in the fields of the company
    public Conversion of(LeadId id, OpportunityForm form, FilledIn own, Viewer by) {
        Optional<Lead> found = leads.lock(id, by, Right.EDIT);
        if (found.isEmpty()) {
            return new Conversion.Missing();
        }
        Lead lead = found.get();
        return switch (lead.convert(by.id(), clock.instant())) {
            case LeadMove.Moved(var converted) -> convert(lead, converted, form, own, by);
            case LeadMove.Refused(var why) -> new Conversion.Refused(why);
        };
    }

    private Conversion convert(Lead lead, Lead converted, OpportunityForm form, FilledIn own, Viewer by) {
        Optional<PartyId> typed =
                form.party().equals(TYPED) ? employer(lead.terms().party(), form.customer(), by) : Optional.empty();
        OpportunityForm meant = typed.map(form::with).orElse(form);
        return switch (add.outOf(lead.id(), meant, own, by)) {
            case Adding.Incomplete(var problems) -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Conversion.Incomplete(problems);
            }
            case Adding.Added(var into) -> {
                leads.save(lead, converted);
                enquirers.mayBuy(lead.terms().party(), by);
                yield new Conversion.Converted(into);
            }
        };
    }

    /// The organisation of this name, for which the person works from now on: found, or made.
    private Optional<PartyId> employer(PartyId person, String typed, Viewer by) {
        String name = CleanText.of(typed);
        if (FoldedText.fold(name).isEmpty()
                || parties.changeable(List.of(person), by).isEmpty()) {
            return Optional.empty();
        }
        revise.with(
                person,
                OptionalInt.empty(),
                facts -> facts instanceof PersonFacts one
                        ? one.withEmployments(and(one.employments(), new EmploymentFact(name, "", "")))
                        : facts,
                sources.named(Sources.SCREEN),
                by);
        return parties.named(parties.employersOf(List.of(person)), by).values().stream()
                .filter(one -> FoldedText.fold(one.name()).equals(FoldedText.fold(name)))
                .map(Parties.Named::id)
                .findFirst();
    }

    private static List<EmploymentFact> and(List<EmploymentFact> employments, EmploymentFact one) {
        var all = new ArrayList<>(employments);
        all.add(one);
        return all;
    }
}
