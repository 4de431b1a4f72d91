package rapport.sales.opportunity;

import java.math.BigDecimal;
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
import rapport.access.Viewer;
import rapport.automation.run.RunArrivals;
import rapport.company.Companies;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customfields.FilledIn;
import rapport.money.Money;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.fact.TermsFact;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// Begins a deal with a customer whom the viewer may see. It belongs to whoever begins it, until somebody gives it
/// away.
@Service
@Transactional
public class AddOpportunity {
    private static final List<Fact> TYPED = List.of(Fact.NAME, Fact.AMOUNT, Fact.EXPECTED, Fact.NEXT_STEP, Fact.SOURCE);

    private final Opportunities opportunities;
    private final Pipelines pipelines;
    private final Parties parties;
    private final Companies companies;
    private final RunArrivals arrivals;
    private final Clock clock;

    AddOpportunity(
            Opportunities opportunities,
            Pipelines pipelines,
            Parties parties,
            Companies companies,
            RunArrivals arrivals,
            Clock clock) {
        this.opportunities = opportunities;
        this.pipelines = pipelines;
        this.parties = parties;
        this.companies = companies;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /// @param own what is said in the fields of the company
    public Adding of(OpportunityForm form, FilledIn own, Viewer by) {
        return of(form, own, null, by);
    }

    /// The deal that a lead becomes.
    public Adding outOf(LeadId lead, OpportunityForm form, FilledIn own, Viewer by) {
        return of(form, own, lead, by);
    }

    private Adding of(OpportunityForm form, FilledIn own, @Nullable LeadId lead, Viewer by) {
        Map<String, String> problems = new LinkedHashMap<>(own.problems());
        Optional<PartyId> party = id(form.party())
                .map(PartyId::new)
                .filter(id -> parties.find(id, by).isPresent());
        if (party.isEmpty()) {
            problems.put("party", "Choose the customer with whom you make this deal.");
        }
        Optional<Stage> stage = stage(form.stage());
        if (stage.isEmpty()) {
            problems.put("stage", "Choose the stage in which it begins.");
        }
        Terms terms = new Terms(
                "",
                party.orElse(new PartyId(new UUID(0, 0))),
                new Money(
                        BigDecimal.ZERO.setScale(2), companies.get().currency().getCurrencyCode()),
                null,
                OwnerId.of(by.id()),
                "",
                "",
                "",
                own.values());
        for (Fact fact : TYPED) {
            switch (fact.read(typed(fact, form), terms)) {
                case TermsFact.Read.Understood<Terms>(var better) -> terms = better;
                case TermsFact.Read.Refused<Terms>(var why) -> problems.put(fact.key(), why);
            }
        }
        return problems.isEmpty() ? add(terms, stage.orElseThrow(), lead, by) : new Adding.Incomplete(problems);
    }

    private Adding add(Terms terms, Stage stage, @Nullable LeadId lead, Viewer by) {
        var id = opportunities.add(terms, stage, lead, by.id(), clock.instant());
        arrivals.came(SalesKinds.OPPORTUNITY, id.value(), PlansWithDeals.at(stage.id()));
        return new Adding.Added(id);
    }

    /// The first stage of the first pipeline where none is named.
    private Optional<Stage> stage(String typed) {
        return typed.isEmpty()
                ? pipelines.open().getFirst().open().stream().findFirst()
                : id(typed).map(StageId::new).flatMap(pipelines::find).filter(stage -> !stage.retired());
    }

    private static String typed(Fact fact, OpportunityForm form) {
        return switch (fact) {
            case NAME -> form.name();
            case AMOUNT -> form.amount();
            case EXPECTED -> form.expected();
            case NEXT_STEP -> form.nextStep();
            case SOURCE -> form.source();
            case OWNER, NOTE -> "";
        };
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
