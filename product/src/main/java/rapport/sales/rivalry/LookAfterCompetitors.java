package rapport.sales.rivalry;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.COMPETITOR;
import static rapport.sales.db.Tables.RIVAL;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.listing.cells.CellEdited;
import rapport.sales.CompetitorId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitor;
import rapport.sales.competitor.Competitors;

/// Adds, describes and removes competitors.
@Service
@Transactional
class LookAfterCompetitors {
    private final DSLContext db;
    private final Competitors competitors;

    LookAfterCompetitors(DSLContext db, Competitors competitors) {
        this.db = db;
        this.competitors = competitors;
    }

    /// @return empty where the name is no name; the one that is there already where there is one
    Optional<CompetitorId> add(String typed) {
        String name = CleanText.of(typed);
        return CompetitorFact.NAME.problem(name).isEmpty() ? Optional.of(competitors.named(name)) : Optional.empty();
    }

    /// @param was what stood there when somebody began
    CellEdited change(CompetitorId id, CompetitorFact fact, String was, String typed, Viewer by) {
        Optional<Competitor> found =
                by.rights().sight(SalesKinds.COMPETITOR, Right.EDIT).all() ? competitors.find(id) : Optional.empty();
        if (found.isEmpty()) {
            return new CellEdited.Missing();
        }
        String stands = fact.of(found.get());
        if (!stands.equals(was)) {
            return new CellEdited.Overtaken(stands);
        }
        String text = fact.cleaned(typed);
        String problem = fact.problem(text);
        if (problem.isEmpty()
                && fact == CompetitorFact.NAME
                && exists(isCalled(text).and(COMPETITOR.ID.ne(id)))) {
            problem = "There is a competitor “" + text + "” already.";
        }
        if (!problem.isEmpty()) {
            return new CellEdited.Refused(problem);
        }
        var column = switch (fact) {
            case NAME -> COMPETITOR.NAME;
            case STRENGTHS -> COMPETITOR.STRENGTHS;
            case WEAKNESSES -> COMPETITOR.WEAKNESSES;
        };
        db.update(COMPETITOR).set(column, text).where(COMPETITOR.ID.eq(id)).execute();
        return new CellEdited.Done();
    }

    /// @return what stands against it, in a sentence; empty when it is done
    String remove(CompetitorId id) {
        if (db.fetchExists(RIVAL, RIVAL.COMPETITOR_ID.eq(id))) {
            return "Deals name this competitor. Take it off those deals first.";
        }
        db.deleteFrom(COMPETITOR).where(COMPETITOR.ID.eq(id)).execute();
        return "";
    }

    private static Condition isCalled(String name) {
        return lower(COMPETITOR.NAME).eq(lower(val(name)));
    }

    private boolean exists(Condition which) {
        return db.fetchExists(COMPETITOR, which);
    }
}
