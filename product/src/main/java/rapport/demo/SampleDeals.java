package rapport.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Role;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.DealSketch;
import rapport.customers.PartyId;
import rapport.money.Money;
import rapport.sales.opportunity.PastDeal;
import rapport.sales.opportunity.RecordPastDeals;

/// The deals of Tern Motion, and those of its people who lead them.
@Component
class SampleDeals {
    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Accounts accounts;
    private final RecordPastDeals record;

    SampleDeals(Accounts accounts, RecordPastDeals record) {
        this.accounts = accounts;
        this.record = record;
    }

    /// @param ids the party of each key
    /// @param by  who leads the deals of somebody who left
    void bring(Cast cast, Map<String, PartyId> ids, AccountId by) {
        Map<String, ColleagueSketch> colleagues = new HashMap<>();
        cast.colleagues().forEach(colleague -> colleagues.put(colleague.key(), colleague));
        Map<String, AccountId> sellers = new HashMap<>();
        for (DealSketch deal : cast.deals()) {
            ColleagueSketch seller = Objects.requireNonNull(colleagues.get(deal.colleague()));
            AccountId owner = sellers.computeIfAbsent(seller.key(), _ -> account(seller, by));
            record.one(past(deal, Objects.requireNonNull(ids.get(deal.organisation())), owner, seller));
        }
    }

    private AccountId account(ColleagueSketch colleague, AccountId otherwise) {
        return accounts.addWithoutPassword(colleague.email(), colleague.name(), Role.MEMBER)
                .or(() -> accounts.openAccountOf(colleague.email()))
                .orElse(otherwise);
    }

    private static PastDeal past(DealSketch deal, PartyId party, AccountId owner, ColleagueSketch seller) {
        DealSketch.End end = deal.end();
        return new PastDeal(
                deal.name(),
                party,
                null,
                new Money(deal.amount().setScale(2), deal.currency()),
                owner,
                deal.source(),
                deal.nextStep(),
                deal.expected(),
                deal.entered().stream().map(day -> at(day, seller)).toList(),
                end == null ? null : new PastDeal.End(at(end.day(), seller), end.lostBecause(), end.rival()));
    }

    private static Instant at(LocalDate day, ColleagueSketch seller) {
        return day.atTime(MORNING).atZone(seller.zone()).toInstant();
    }
}
