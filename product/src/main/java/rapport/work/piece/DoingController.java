package rapport.work.piece;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.Refused;
import rapport.web.Toast;
import rapport.work.PieceId;
import rapport.work.WorkKinds;
import templates.Templates;

/// How a piece of work ends, or is put off, wherever it is shown: doing or dropping it makes its
/// closure, and opening it again takes the closure away. Whatever shows work hears that some has
/// moved, and asks anew.
@Controller
@RequestMapping({"/work/{id}", "/work/{id}/times/{at}"})
@AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
class DoingController {
    private static final int LONGEST = 200;

    private final DoWork work;
    private final PieceRows rows;
    private final Templates templates;

    DoingController(DoWork work, PieceRows rows, Templates templates) {
        this.work = work;
        this.rows = rows;
        this.templates = templates;
    }

    /// What came of it, and whether it goes on the timeline.
    @GetMapping("/closure/new")
    Html ask(@PathVariable PieceId id, @PathVariable(required = false) @Nullable Long at, Viewer viewer) {
        return Html.ok(templates.workPieceDoing(
                rows.find(which(id, at), viewer).filter(PieceRow::editable).orElseThrow(WorkController::nothing),
                mayTell(viewer),
                new Words("", "", ""),
                Map.of()));
    }

    /// The same in a line, for whoever cancels.
    @GetMapping("/row")
    Html row(@PathVariable PieceId id, @PathVariable(required = false) @Nullable Long at, Viewer viewer) {
        return Html.ok(templates.workPieceRow(
                rows.find(which(id, at), viewer).orElseThrow(WorkController::nothing), true, true));
    }

    @PostMapping("/closure")
    @Does("Close a piece of work")
    Html close(
            @PathVariable PieceId id,
            @PathVariable(required = false) @Nullable Long at,
            @RequestParam(defaultValue = "done") String as,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean tell,
            Viewer viewer) {
        String what = CleanText.of(outcome);
        var typed = new Words(outcome, words, answer);
        if (what.length() > LONGEST) {
            return again(which(id, at), typed, Map.of("outcome", "This is too long: at most 200 characters."), viewer);
        }
        if (as.equals("dropped")) {
            return moved(work.dropped(which(id, at), what, viewer), "Dropped");
        }
        if (!tell) {
            return moved(work.done(which(id, at), what, answer, viewer), "Done");
        }
        Optional<Doing> doing = work.doneAndTold(which(id, at), what, words, answer, viewer);
        return doing.isPresent() && doing.get() instanceof Doing.Incomplete(var problems)
                ? again(which(id, at), typed, problems, viewer)
                : moved(doing, "Done, and written on the timeline");
    }

    @DeleteMapping("/closure")
    @Does("Open a piece of work again")
    Html reopen(@PathVariable PieceId id, @PathVariable(required = false) @Nullable Long at, Viewer viewer) {
        return moved(work.reopened(which(id, at), viewer), "Open again");
    }

    /// @param to a day, or `tomorrow`, or `next-week`
    @PutMapping("/day")
    @Does("Put off a piece of work")
    Html postpone(
            @PathVariable PieceId id,
            @PathVariable(required = false) @Nullable Long at,
            @RequestParam(defaultValue = "") String to,
            Viewer viewer) {
        Which which = which(id, at);
        Optional<Doing> doing = Later.parse(to)
                .map(later -> work.postponed(which, later, viewer))
                .orElseGet(() -> work.postponed(which, day(to), viewer));
        return moved(doing, doing.map(done -> putOff(done, viewer)).orElse(""));
    }

    /// In a calendar.
    @PutMapping("/time")
    @Does("Move a piece of work")
    Html move(
            @PathVariable PieceId id,
            @PathVariable(required = false) @Nullable Long at,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "00:00") LocalTime time,
            Viewer viewer) {
        return moved(
                work.moved(which(id, at), day, time, viewer),
                "Moved to " + viewer.formats().date(day));
    }

    private static String putOff(Doing doing, Viewer viewer) {
        return doing instanceof Doing.Changed(var piece)
                ? piece.terms()
                        .timing()
                        .day(viewer.formats().zone())
                        .map(day -> "Put off to " + viewer.formats().date(day))
                        .orElse("Put off")
                : "";
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new Refused("Write the day as 2026-03-31.");
        }
    }

    private static Html moved(Optional<Doing> doing, String done) {
        return switch (doing.orElseThrow(WorkController::nothing)) {
            case Doing.Changed _ -> somethingMoved(Toast.ok(done));
            case Doing.Refused(var why) -> somethingMoved(Toast.warn(why.sentence()));
            case Doing.Incomplete _ -> throw new IllegalStateException("Nothing was told");
        };
    }

    static Html somethingMoved(Toast toast) {
        return Html.ok(_ -> {}).header("HX-Trigger-After-Swap", "work").with(toast);
    }

    private Html again(Which which, Words typed, Map<String, String> problems, Viewer viewer) {
        return Html.refused(templates.workPieceDoing(
                rows.find(which, viewer).orElseThrow(WorkController::nothing), mayTell(viewer), typed, problems));
    }

    /// @param at the second at which one time of a series begins; null for the piece as it is
    private static Which which(PieceId id, @Nullable Long at) {
        return new Which(id, at == null ? null : Instant.ofEpochSecond(at));
    }

    private static boolean mayTell(Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.CREATE);
    }
}
