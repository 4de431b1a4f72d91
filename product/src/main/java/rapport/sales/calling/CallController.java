package rapport.sales.calling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.calling.CallReading.Typed;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// One call: who it is, what is said, and what came of it. What is noted leads to the next.
@Controller
@RequestMapping("/call-lists/{callList}/calls/{lead}")
@AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
class CallController {
    private final CallReading reading;
    private final NoteCall note;
    private final TakeTurns turns;
    private final Templates templates;

    CallController(CallReading reading, NoteCall note, TakeTurns turns, Templates templates) {
        this.reading = reading;
        this.note = note;
        this.turns = turns;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable("callList") CallListId list, @PathVariable LeadId lead, Viewer viewer) {
        return page(list, lead, Typed.NOTHING, viewer);
    }

    @PostMapping("/note")
    @Does("Note a call")
    Html note(
            @PathVariable("callList") CallListId list,
            @PathVariable LeadId lead,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String again,
            Viewer viewer) {
        var noting = note.of(list, lead, said, words, day(again), viewer).orElseThrow(CallListController::nothing);
        return switch (noting) {
            case Noting.Noted _ -> turns.next(list, viewer).with(Toast.ok("Noted: " + said.label()));
            case Noting.Refused(var why) ->
                page(list, lead, new Typed(words, again, why), viewer).status(422);
        };
    }

    /// Puts it behind all others.
    @PostMapping("/deferral")
    @Does("Call later")
    Html defer(@PathVariable("callList") CallListId list, @PathVariable LeadId lead, Viewer viewer) {
        if (!turns.defer(list, lead, viewer)) {
            throw CallListController.nothing();
        }
        return turns.next(list, viewer);
    }

    private Html page(CallListId list, LeadId lead, Typed typed, Viewer viewer) {
        var page = reading.page(list, lead, typed, viewer).orElseThrow(CallListController::nothing);
        return Html.page(page.name(), templates.salesCallingCall(page));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
