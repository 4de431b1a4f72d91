package rapport.sales.target.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.expressions.Option;
import rapport.sales.account.AccountPlans;
import rapport.sales.move.Moves;
import rapport.sales.target.TargetHeads;
import rapport.work.piece.PieceForm;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRow;

/// Makes the form of a move, blank or as the move stands.
@Component
@Transactional(readOnly = true)
class MoveForms {
    private static final int MOST_PEOPLE = 60;

    private final AccountPlans plans;
    private final Parties parties;
    private final Owners owners;
    private final Moves moves;

    MoveForms(AccountPlans plans, Parties parties, Owners owners, Moves moves) {
        this.plans = plans;
        this.parties = parties;
        this.owners = owners;
        this.moves = moves;
    }

    MoveForm blank(TargetHeads.Head target, Viewer viewer) {
        return form(
                target, MoveForm.NEW, PieceForm.blank(PieceKind.CALL), new MoveTyped("", ""), people(target, viewer));
    }

    MoveForm of(TargetHeads.Head target, PieceRow row, Viewer viewer) {
        Moves.Purpose purpose = moves.of(target.id(), row.id()).orElse(Moves.Purpose.NONE);
        var typed = new MoveTyped(
                Objects.toString(purpose.objective(), ""),
                purpose.expected() == null ? "" : purpose.expected().name());
        List<Option> people = people(target, viewer);
        String with = Objects.toString(row.terms().party(), "");
        boolean other = !with.isEmpty()
                && !with.equals(target.party().toString())
                && people.stream().noneMatch(one -> one.key().equals(with));
        if (other) {
            people.add(new Option(with, row.customer()));
        }
        return form(
                target,
                row.id().toString(),
                PieceForm.of(row.terms(), viewer.formats().zone()),
                typed,
                people);
    }

    private MoveForm form(
            TargetHeads.Head target, String key, PieceForm typed, MoveTyped purpose, List<Option> people) {
        return new MoveForm(
                "/targets/" + target.id() + "/moves",
                key,
                typed,
                purpose.objective(),
                purpose.expected(),
                plans.objectives(target.party()).stream()
                        .filter(one -> !one.met() || one.id().toString().equals(purpose.objective()))
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                people,
                owners.choices().stream()
                        .map(one -> new Option(one.id().toString(), one.label()))
                        .toList(),
                "");
    }

    private List<Option> people(TargetHeads.Head target, Viewer viewer) {
        var people = new ArrayList<Option>();
        parties.peopleOf(target.party(), MOST_PEOPLE, viewer)
                .forEach(one -> people.add(new Option(one.id().toString(), one.name())));
        return people;
    }
}
