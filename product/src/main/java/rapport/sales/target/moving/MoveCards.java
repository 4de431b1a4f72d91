package rapport.sales.target.moving;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.sales.move.MoveScore;
import rapport.sales.move.MoveScores;
import rapport.sales.target.TargetHeads;
import rapport.work.About;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceRow;
import rapport.work.piece.WorkAbout;

/// Puts the moves of a target together.
@Component
@Transactional(readOnly = true)
class MoveCards {
    private static final int MOST = 60;

    private final WorkAbout work;
    private final MoveScores scores;
    private final MoveForms forms;
    private final Clock clock;

    MoveCards(WorkAbout work, MoveScores scores, MoveForms forms, Clock clock) {
        this.work = work;
        this.scores = scores;
        this.forms = forms;
        this.clock = clock;
    }

    MovesCard of(TargetHeads.Head target, MoveOrder order, Viewer viewer) {
        boolean add = viewer.mayWrite() && viewer.rights().may(WorkKinds.WORK, Right.CREATE);
        return of(target, order, add ? forms.blank(target, viewer) : null, viewer);
    }

    /// @param form of a move to plan, which may have been refused
    MovesCard of(TargetHeads.Head target, MoveOrder order, @Nullable MoveForm form, Viewer viewer) {
        List<PieceRow> rows = rows(target, viewer);
        MoveScores.OfTarget scored =
                scores.of(List.of(target.id()), viewer).getOrDefault(target.id(), MoveScores.OfTarget.NOTHING);
        Map<PieceId, MoveScores.Said> said =
                scored.said().stream().collect(Collectors.toMap(MoveScores.Said::piece, Function.identity()));
        return new MovesCard(
                "/targets/" + target.id() + "/moves",
                viewer.formats().number(scored.points()),
                rows.stream()
                        .filter(PieceRow::open)
                        .map(row -> new MovesCard.Planned(row, purpose(said.get(row.id()))))
                        .toList(),
                rows.stream()
                        .filter(row -> !row.open())
                        .map(row -> made(row, said.get(row.id()), scored.made().get(row.id()), target, viewer))
                        .sorted(order.comparing())
                        .toList(),
                order,
                form);
    }

    /// One that is planned, and that the viewer may change.
    Optional<PieceRow> planned(TargetHeads.Head target, PieceId piece, Viewer viewer) {
        return rows(target, viewer).stream()
                .filter(row -> row.id().equals(piece) && row.open() && row.editable())
                .findFirst();
    }

    List<PieceRow> rows(TargetHeads.Head target, Viewer viewer) {
        return work.of(new About(SalesKinds.TARGET, target.id().value()), MOST, viewer);
    }

    private MovesCard.Made made(
            PieceRow row,
            MoveScores.@Nullable Said said,
            @Nullable MoveScore score,
            TargetHeads.Head target,
            Viewer viewer) {
        String when = row.closedAt() == null ? "" : viewer.formats().ago(row.closedAt(), clock.instant());
        boolean withSomebody = !target.party().equals(row.terms().party());
        return new MovesCard.Made(
                row.id().toString(),
                row.terms().subject(),
                row.page(),
                row.terms().kind().icon(),
                Stream.of(withSomebody ? row.customer() : "", row.owner(), when)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                row.outcome(),
                purpose(said),
                said == null ? null : said.went(),
                row.editable(),
                row.phase() == Phase.DROPPED,
                score == null ? Integer.MIN_VALUE : score.points(),
                score == null ? "" : viewer.formats().number(score.points()),
                score == null ? List.of() : score.lines());
    }

    private static String purpose(MoveScores.@Nullable Said said) {
        if (said == null) {
            return "";
        }
        return Stream.of(
                        said.objectiveName() == null ? "" : "For “" + said.objectiveName() + "”",
                        said.expected() == null
                                ? ""
                                : "expected: " + said.expected().label().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
