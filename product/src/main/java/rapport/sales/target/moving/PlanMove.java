package rapport.sales.target.moving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.sales.ObjectiveId;
import rapport.sales.SalesKinds;
import rapport.sales.account.AccountPlans;
import rapport.sales.move.Effect;
import rapport.sales.move.Moves;
import rapport.sales.move.Went;
import rapport.sales.target.TargetHeads;
import rapport.work.About;
import rapport.work.PieceId;
import rapport.work.piece.PieceForm;
import rapport.work.piece.PieceRow;
import rapport.work.piece.WriteWork;
import rapport.work.piece.Writing;

/// Plans a move, which is a piece of work about the target, and says how one went.
@Service
@Transactional
class PlanMove {
    private final WriteWork work;
    private final Moves moves;
    private final MoveCards cards;
    private final AccountPlans plans;

    PlanMove(WriteWork work, Moves moves, MoveCards cards, AccountPlans plans) {
        this.work = work;
        this.moves = moves;
        this.cards = cards;
        this.plans = plans;
    }

    /// @return what is wrong, in a sentence; empty when it is planned
    String with(TargetHeads.Head target, PieceForm form, MoveTyped purpose, Viewer by) {
        Writing written =
                work.begin(form.about(new About(SalesKinds.TARGET, target.id().value())), by);
        if (written instanceof Writing.Written(PieceId piece)) {
            plan(target, piece, purpose);
        }
        return problem(written);
    }

    /// @param form what it is to be from now on, with the mark of what stood there
    /// @return what is wrong, in a sentence; empty when it is planned so
    String anew(TargetHeads.Head target, PieceRow row, PieceForm form, MoveTyped purpose, Viewer by) {
        PieceForm stands = PieceForm.of(row.terms(), by.formats().zone());
        return work.revise(row.id(), stands.replanned(form), by)
                .map(written -> {
                    if (written instanceof Writing.Written(PieceId piece)) {
                        plan(target, piece, purpose);
                    }
                    return problem(written);
                })
                .orElse("This move is not yours to change.");
    }

    private void plan(TargetHeads.Head target, PieceId piece, MoveTyped typed) {
        var purpose =
                new Moves.Purpose(objective(target, typed.objective()).orElse(null), Effect.parse(typed.expected()));
        if (!purpose.equals(moves.of(target.id(), piece).orElse(Moves.Purpose.NONE))) {
            moves.plan(target.id(), piece, purpose);
        }
    }

    private static String problem(Writing written) {
        return switch (written) {
            case Writing.Written _ -> "";
            case Writing.Incomplete(var problems) ->
                problems.values().iterator().next();
            case Writing.Overtaken _ -> "Somebody changed it meanwhile. This is how it stands now.";
        };
    }

    /// @param went null to take it back
    /// @return false where it is no move of this target, or none that the viewer may change
    boolean went(TargetHeads.Head target, PieceId piece, @Nullable Went went, Viewer by) {
        boolean may = cards.rows(target, by).stream()
                .filter(PieceRow::editable)
                .anyMatch(row -> row.id().equals(piece) && !row.open());
        if (may) {
            moves.say(target.id(), piece, went);
        }
        return may;
    }

    private Optional<ObjectiveId> objective(TargetHeads.Head target, String id) {
        return plans.objectives(target.party()).stream()
                .map(AccountPlans.Wanted::id)
                .filter(one -> one.toString().equals(id))
                .findFirst();
    }
}
