package rapport.sales.opportunity;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.journal.Does;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// How a deal moves and ends: winning and losing it makes its closure, and reopening takes the closure away.
@Controller
@RequestMapping("/opportunities/{id}")
@AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
class OpportunityClosureController {
    private final CloseOpportunity close;
    private final OpportunityPages pages;
    private final Templates templates;

    OpportunityClosureController(CloseOpportunity close, OpportunityPages pages, Templates templates) {
        this.close = close;
        this.pages = pages;
        this.templates = templates;
    }

    @PutMapping("/stage")
    @Does("Move an opportunity")
    Html move(@PathVariable OpportunityId id, @RequestParam StageId stage, Viewer viewer) {
        return panel(id, close.move(id, stage, viewer), "Moved", viewer);
    }

    @PostMapping("/closure")
    @Does("Close an opportunity")
    Html create(
            @PathVariable OpportunityId id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String competitor,
            Viewer viewer) {
        String whom = CleanText.of(competitor);
        return switch (outcome) {
            case "won" -> panel(id, close.asWon(id, whom, viewer), "Won. Well done!", viewer);
            case "lost" -> panel(id, close.asLost(id, reason(reason), whom, viewer), "Closed as lost", viewer);
            default -> throw new NotFound("A deal is closed as won or as lost.");
        };
    }

    private static Optional<LossReasonId> reason(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(LossReasonId.of(typed));
    }

    @DeleteMapping("/closure")
    @Does("Reopen an opportunity")
    Html reopen(@PathVariable OpportunityId id, Viewer viewer) {
        return panel(id, close.reopen(id, viewer), "Open again", viewer);
    }

    private Html panel(OpportunityId id, Optional<Moving> moving, String done, Viewer viewer) {
        return switch (moving.orElseThrow(OpportunityController::nothing)) {
            case Moving.Moved _ ->
                Html.ok(panel(id, "", viewer))
                        .header("HX-Trigger-After-Swap", "runs, " + OpportunityController.CHANGED)
                        .with(Toast.ok(done));
            case Moving.Refused(var why) -> Html.refused(panel(id, why.sentence(), viewer));
        };
    }

    private Content panel(OpportunityId id, String problem, Viewer viewer) {
        return templates.salesOpportunityDeal(
                pages.page(id, problem, false, viewer).orElseThrow(OpportunityController::nothing));
    }
}
