package rapport.sales.target;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.move.Effect;
import rapport.sales.move.Went;
import rapport.web.Html;
import rapport.web.Toast;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.piece.PieceForm;
import templates.Templates;

/// The moves of a target, on its page. They are done where all work is done.
@Controller
@RequestMapping("/targets/{id}/moves")
@AllowedTo(on = SalesKinds.TARGET)
class MoveController {
    private final TargetHeads heads;
    private final MoveCards cards;
    private final PlanMove plan;
    private final Templates templates;

    MoveController(TargetHeads heads, MoveCards cards, PlanMove plan, Templates templates) {
        this.heads = heads;
        this.cards = cards;
        this.plan = plan;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable TargetId id, Viewer viewer) {
        return Html.ok(templates.salesTargetMoves(cards.of(head(id, viewer), "", "", viewer)));
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Plan a move")
    Html create(
            @PathVariable TargetId id,
            PieceForm form,
            @RequestParam(defaultValue = "") String objective,
            @RequestParam(required = false) @Nullable Effect expected,
            Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        String problem = plan.with(target, form, objective, expected, viewer);
        return problem.isEmpty()
                ? Html.ok(templates.salesTargetMoves(cards.of(target, "", "", viewer)))
                        .with(Toast.ok("Planned"))
                : Html.refused(templates.salesTargetMoves(cards.of(target, form.subject(), problem, viewer)));
    }

    @PutMapping("/{piece}")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    @Does("Say how a move went")
    Html went(
            @PathVariable TargetId id,
            @PathVariable PieceId piece,
            @RequestParam(required = false) @Nullable Went went,
            Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        if (!plan.went(target, piece, went, viewer)) {
            throw TargetController.nothing();
        }
        return Html.ok(templates.salesTargetMoves(cards.of(target, "", "", viewer)))
                .with(Toast.ok("Saved"));
    }

    private TargetHeads.Head head(TargetId id, Viewer viewer) {
        return heads.find(id, viewer).orElseThrow(TargetController::nothing);
    }
}
