package rapport.sales.rivalry;

import static org.jooq.impl.DSL.field;
import static rapport.sales.db.Tables.OPPORTUNITY;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.sales.CompetitorId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitor;
import rapport.sales.competitor.Competitors;
import rapport.sales.opportunity.OpportunitySight;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Against whom a deal is sold, on its page.
@Controller
@RequestMapping("/opportunities/{id}/rivals")
@AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
class RivalsController {
    private final DSLContext db;
    private final Competitors competitors;
    private final NameRivals name;
    private final Templates templates;

    RivalsController(DSLContext db, Competitors competitors, NameRivals name, Templates templates) {
        this.db = db;
        this.competitors = competitors;
        this.name = name;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = SalesKinds.OPPORTUNITY)
    Html show(@PathVariable OpportunityId id, Viewer viewer) {
        return Html.ok(card(id, "", viewer));
    }

    @PostMapping
    @Does("Name a competitor of an opportunity")
    Html create(@PathVariable OpportunityId id, @RequestParam(defaultValue = "") String competitor, Viewer viewer) {
        String problem = name.of(id, competitor, viewer).orElseThrow(RivalsController::nothing);
        return problem.isEmpty()
                ? Html.ok(card(id, "", viewer)).with(Toast.ok("Added"))
                : Html.refused(card(id, problem, viewer));
    }

    @DeleteMapping("/{competitor}")
    @Does("Take a competitor off an opportunity")
    Html delete(@PathVariable OpportunityId id, @PathVariable CompetitorId competitor, Viewer viewer) {
        String problem = name.noMore(id, competitor, viewer).orElseThrow(RivalsController::nothing);
        return problem.isEmpty()
                ? Html.ok(card(id, "", viewer)).with(Toast.ok("Taken off"))
                : Html.refused(card(id, problem, viewer));
    }

    private Content card(OpportunityId id, String problem, Viewer viewer) {
        var editable = field(OpportunitySight.of(viewer, Right.EDIT)).as("editable");
        var rivals = Competitors.of(OPPORTUNITY.ID).as("rivals");
        Optional<RivalsCard> card = db.select(editable, rivals)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(id))
                .and(OpportunitySight.of(viewer))
                .fetchOptional(row -> new RivalsCard(
                        "/opportunities/" + id + "/rivals",
                        row.value1(),
                        row.value2(),
                        row.value1()
                                ? competitors.all().stream()
                                        .map(Competitor::name)
                                        .toList()
                                : List.of(),
                        problem));
        return templates.salesRivalryRivals(card.orElseThrow(RivalsController::nothing));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such opportunity, or none that you may see.");
    }
}
