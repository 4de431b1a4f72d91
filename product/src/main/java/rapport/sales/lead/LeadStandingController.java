package rapport.sales.lead;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// How a lead moves along, and how it is given up: that makes its disqualification, and taking the lead up again takes
/// the disqualification away.
@Controller
@RequestMapping("/leads/{id}")
@AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
class LeadStandingController {
    private final MoveLead move;
    private final LeadPages pages;
    private final Templates templates;

    LeadStandingController(MoveLead move, LeadPages pages, Templates templates) {
        this.move = move;
        this.pages = pages;
        this.templates = templates;
    }

    @PutMapping("/standing")
    @Does("Move a lead")
    Html move(@PathVariable LeadId id, @RequestParam LeadPhase phase, Viewer viewer) {
        return lead(id, move.to(id, phase, viewer), "Moved", viewer);
    }

    @PostMapping("/disqualification")
    @Does("Disqualify a lead")
    Html disqualify(
            @PathVariable LeadId id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") String recycleOn,
            Viewer viewer) {
        String said = CleanText.of(remark);
        if (said.length() > MoveLead.LONGEST_REMARK || (!recycleOn.isEmpty() && day(recycleOn) == null)) {
            String problem = said.length() > MoveLead.LONGEST_REMARK
                    ? "A remark has at most 200 characters. Write more into the note."
                    : "Write the day as 2026-03-31.";
            return Html.refused(lead(id, problem, viewer));
        }
        return lead(id, move.disqualify(id, why, said, day(recycleOn), viewer), "Disqualified", viewer);
    }

    @DeleteMapping("/disqualification")
    @Does("Take up a lead again")
    Html takeUp(@PathVariable LeadId id, Viewer viewer) {
        return lead(id, move.takeUp(id, viewer), "Taken up again", viewer);
    }

    private Html lead(LeadId id, Optional<LeadMove> moving, String done, Viewer viewer) {
        return switch (moving.orElseThrow(LeadController::nothing)) {
            case LeadMove.Moved _ -> Html.ok(lead(id, "", viewer)).with(Toast.ok(done));
            case LeadMove.Refused(var why) -> Html.refused(lead(id, why.sentence(), viewer));
        };
    }

    private Content lead(LeadId id, String problem, Viewer viewer) {
        return templates.salesLeadLead(pages.page(id, problem, false, viewer).orElseThrow(LeadController::nothing));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
