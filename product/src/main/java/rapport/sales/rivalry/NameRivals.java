package rapport.sales.rivalry;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.sales.CompetitorId;
import rapport.sales.OpportunityId;
import rapport.sales.competitor.Competitors;
import rapport.sales.opportunity.OpportunitySight;

/// Says against whom a deal is sold. Nothing at all where there is no such deal, or none that the viewer may change.
@Service
@Transactional
class NameRivals {
    private record Deal(@Nullable CompetitorId lostTo) {}

    private final DSLContext db;
    private final Competitors competitors;

    NameRivals(DSLContext db, Competitors competitors) {
        this.db = db;
        this.competitors = competitors;
    }

    /// @param typed the name of a competitor, which is added where there is none
    /// @return what is wrong, in a sentence; empty when it is done
    Optional<String> of(OpportunityId id, String typed, Viewer by) {
        return lock(id, by).map(_ -> {
            String name = CleanText.of(typed);
            String problem = CompetitorFact.NAME.problem(name);
            if (problem.isEmpty()) {
                competitors.compete(id, competitors.named(name));
            }
            return problem;
        });
    }

    Optional<String> noMore(OpportunityId id, CompetitorId competitor, Viewer by) {
        return lock(id, by).map(deal -> {
            if (competitor.equals(deal.lostTo())) {
                return "The deal was lost to them.";
            }
            competitors.withdraw(id, competitor);
            return "";
        });
    }

    private Optional<Deal> lock(OpportunityId id, Viewer by) {
        return db.select(OPPORTUNITY.LOST_TO_ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(by, Right.EDIT))
                .forUpdate()
                .fetchOptional(row -> new Deal(row.value1()));
    }
}
