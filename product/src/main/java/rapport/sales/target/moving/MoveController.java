package rapport.sales.target.moving;

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
import rapport.sales.move.Went;
import rapport.sales.target.TargetHeads;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.piece.PieceForm;
import rapport.work.piece.PieceRow;
import templates.Templates;

/// The moves of a target, on its page. They are done where all work is done.
@Controller
@RequestMapping("/targets/{id}/moves")
@AllowedTo(on = SalesKinds.TARGET)
class MoveController {
    private final TargetHeads heads;
    private final MoveCards cards;
    private final MoveForms forms;
    private final PlanMove plan;
    private final Templates templates;

    MoveController(TargetHeads heads, MoveCards cards, MoveForms forms, PlanMove plan, Templates templates) {
        this.heads = heads;
        this.cards = cards;
        this.forms = forms;
        this.plan = plan;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable TargetId id, @RequestParam(defaultValue = "LATEST") MoveOrder order, Viewer viewer) {
        return Html.ok(templates.salesTargetMovingMoves(cards.of(head(id, viewer), order, viewer)));
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = WorkKinds.WORK)
    @Does("Plan a move")
    Html create(
            @PathVariable TargetId id,
            PieceForm form,
            MoveTyped purpose,
            @RequestParam(defaultValue = "LATEST") MoveOrder order,
            Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        String problem = plan.with(target, form, purpose, viewer);
        if (problem.isEmpty()) {
            return Html.ok(templates.salesTargetMovingMoves(cards.of(target, order, viewer)))
                    .with(Toast.ok("Planned"));
        }
        MoveForm refused = forms.blank(target, viewer).refused(form, purpose, problem);
        return Html.refused(templates.salesTargetMovingMoves(cards.of(target, order, refused, viewer)));
    }

    @GetMapping("/{piece}/edit")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    Html edit(@PathVariable TargetId id, @PathVariable PieceId piece, Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        return Html.ok(templates.salesTargetMovingMoveForm(forms.of(target, planned(target, piece, viewer), viewer)));
    }

    @PutMapping("/{piece}")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    @Does("Plan a move anew")
    Html update(
            @PathVariable TargetId id,
            @PathVariable PieceId piece,
            PieceForm form,
            MoveTyped purpose,
            @RequestParam(defaultValue = "LATEST") MoveOrder order,
            Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        PieceRow row = planned(target, piece, viewer);
        MoveForm stands = forms.of(target, row, viewer);
        String problem = plan.anew(target, row, form, purpose, viewer);
        if (problem.isEmpty()) {
            return Html.ok(templates.salesTargetMovingMoves(cards.of(target, order, viewer)))
                    .with(Toast.ok("Planned anew"));
        }
        MoveForm again = form.was().equals(stands.typed().was())
                ? stands.refused(form, purpose, problem)
                : stands.refused(stands.typed(), new MoveTyped(stands.objective(), stands.expected()), problem);
        return Html.refused(templates.salesTargetMovingMoveForm(again)).header("HX-Retarget", "#move-" + piece);
    }

    @PutMapping("/{piece}/result")
    @AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
    @Does("Say how a move went")
    Html went(
            @PathVariable TargetId id,
            @PathVariable PieceId piece,
            @RequestParam(required = false) @Nullable Went went,
            @RequestParam(defaultValue = "LATEST") MoveOrder order,
            Viewer viewer) {
        TargetHeads.Head target = head(id, viewer);
        if (!plan.went(target, piece, went, viewer)) {
            throw TargetHeads.nothing();
        }
        return Html.ok(templates.salesTargetMovingMoves(cards.of(target, order, viewer)))
                .with(Toast.ok("Saved"));
    }

    private PieceRow planned(TargetHeads.Head target, PieceId piece, Viewer viewer) {
        return cards.planned(target, piece, viewer)
                .orElseThrow(() -> new NotFound("This move is not planned any more, or not yours to change."));
    }

    private TargetHeads.Head head(TargetId id, Viewer viewer) {
        return heads.find(id, viewer).orElseThrow(TargetHeads::nothing);
    }
}
