package rapport.intake.waiting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.intake.ImportId;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.running.AnswerRow;
import rapport.intake.running.Answered;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/imports/{id}/rows/{number}")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class RowController {
    private final Intakes intakes;
    private final RowPages pages;
    private final AnswerRow answer;
    private final Templates templates;

    RowController(Intakes intakes, RowPages pages, AnswerRow answer, Templates templates) {
        this.intakes = intakes;
        this.pages = pages;
        this.answer = answer;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable ImportId id, @PathVariable long number, Viewer viewer) {
        RowPage page = page(intakes.get(id, viewer), number, viewer);
        return Html.page("Line " + page.line() + " of " + page.title(), templates.intakeWaitingRow(page));
    }

    /// @param party whom the row is about; empty for somebody else, who is made
    @PostMapping("/answer")
    @Does("Say whom a row is about")
    Html answer(
            @PathVariable ImportId id,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String party,
            Viewer viewer) {
        Intake intake = intakes.get(id, viewer);
        Toast said = switch (answer.now(intake, number, party.isEmpty() ? null : PartyId.of(party), viewer)) {
            case Answered.Done(var _, var outcome) ->
                Toast.ok(
                        party.isEmpty() ? "Somebody new was made of the row" : "The row is theirs: " + outcome.label());
            case Answered.Already() -> Toast.warn("This row waits no more: somebody was faster.");
            case Answered.TakenBack() -> Toast.warn("This import was taken back: nobody is asked any more.");
            case Answered.Missing() ->
                Toast.warn("Nothing was decided: they are no longer there, or you may not change them.");
            case Answered.Refused(var sentence) -> Toast.warn("Nothing was decided. " + sentence);
        };
        String next = page(intake, number, viewer).next();
        return Html.goTo(next.isEmpty() ? "/imports/" + id : next).with(said);
    }

    private RowPage page(Intake intake, long number, Viewer viewer) {
        return pages.of(intake, number, viewer).orElseThrow(() -> new NotFound("There is no such row in this import."));
    }
}
