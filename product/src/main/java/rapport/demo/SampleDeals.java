package rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.DealSketch;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.LeadId;
import rapport.sales.OpportunityId;
import rapport.sales.lead.LeadPhase;
import rapport.sales.lead.PastLead;
import rapport.sales.lead.RecordPastLeads;
import rapport.sales.opportunity.PastDeal;
import rapport.sales.opportunity.RecordPastDeals;

/// The deals of Tern Motion, and those of its people who lead them.
@Component
class SampleDeals {
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final int DAYS_TO_QUALIFY = 9;

    /// Where deals come from that somebody asked for.
    private static final Set<String> ASKED_FOR = Set.of("Website", "Trade fair", "Referral");

    private final SampleSellers sellers;
    private final RecordPastLeads leads;
    private final RecordPastDeals record;

    SampleDeals(SampleSellers sellers, RecordPastLeads leads, RecordPastDeals record) {
        this.sellers = sellers;
        this.leads = leads;
        this.record = record;
    }

    /// @param ids the party of each key
    /// @param by  who leads the deals of somebody who left
    /// @return the deals by name
    Map<String, OpportunityId> bring(Cast cast, CastFields own, Map<String, PartyId> ids, AccountId by) {
        Map<String, OpportunityId> made = new HashMap<>();
        Map<String, ColleagueSketch> colleagues = new HashMap<>();
        cast.colleagues().forEach(colleague -> colleagues.put(colleague.key(), colleague));
        Map<String, String> people = new HashMap<>();
        cast.employments().forEach(post -> people.putIfAbsent(post.organisation(), post.person()));
        for (DealSketch deal : cast.deals()) {
            ColleagueSketch seller = Objects.requireNonNull(colleagues.get(deal.colleague()));
            AccountId owner = sellers.account(seller, by);
            PartyId asker = ids.get(people.get(deal.organisation()));
            LeadId lead = asker != null && ASKED_FOR.contains(deal.source()) ? asked(deal, asker, owner, seller) : null;
            made.put(
                    deal.name(),
                    record.one(past(
                            deal, own, Objects.requireNonNull(ids.get(deal.organisation())), lead, owner, seller)));
        }
        return made;
    }

    /// The enquiry with which a deal began.
    private LeadId asked(DealSketch deal, PartyId asker, AccountId owner, ColleagueSketch seller) {
        LocalDate begun = deal.entered().getFirst();
        return leads.one(new PastLead(
                asker,
                deal.name(),
                deal.source(),
                "",
                CustomValues.NONE,
                owner,
                at(begun.minusDays(DAYS_TO_QUALIFY), seller),
                at(begun, seller),
                LeadPhase.CONVERTED,
                null,
                null,
                Set.of("Budget", "Need")));
    }

    private static PastDeal past(
            DealSketch deal,
            CastFields own,
            PartyId party,
            @Nullable LeadId lead,
            AccountId owner,
            ColleagueSketch seller) {
        DealSketch.End end = deal.end();
        return new PastDeal(
                deal.name(),
                party,
                lead,
                new Money(deal.amount().setScale(2), deal.currency()),
                owner,
                deal.source(),
                deal.nextStep(),
                own.of(deal),
                deal.expected(),
                deal.entered().stream().map(day -> at(day, seller)).toList(),
                end == null ? null : new PastDeal.End(at(end.day(), seller), end.lostBecause(), end.rival()));
    }

    private static Instant at(LocalDate day, ColleagueSketch seller) {
        return day.atTime(MORNING).atZone(seller.zone()).toInstant();
    }
}
