package rapport.sales.lead;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.CleanText;
import rapport.journal.Does;
import rapport.sales.CriterionId;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// The checklist of a lead, answered on its page.
@Controller
@AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
class LeadAnswerController {
    private static final int LONGEST = 200;

    private final AnswerLead answer;
    private final LeadPages pages;
    private final Templates templates;

    LeadAnswerController(AnswerLead answer, LeadPages pages, Templates templates) {
        this.answer = answer;
        this.pages = pages;
        this.templates = templates;
    }

    @PutMapping("/leads/{id}/answers/{criterion}")
    @Does("Answer the checklist of a lead")
    Html update(
            @PathVariable LeadId id,
            @PathVariable CriterionId criterion,
            @RequestParam(defaultValue = "false") boolean met,
            @RequestParam(defaultValue = "") String remark,
            Viewer viewer) {
        String said = CleanText.of(remark);
        String problem = said.length() > LONGEST ? "What we know is told in at most 200 characters." : "";
        if (problem.isEmpty() && !answer.of(id, criterion, met, said, viewer)) {
            throw LeadController.nothing();
        }
        var page = pages.page(id, problem, false, viewer).orElseThrow(LeadController::nothing);
        return problem.isEmpty()
                ? Html.ok(templates.salesLeadLead(page)).with(Toast.ok("Saved"))
                : Html.refused(templates.salesLeadLead(page));
    }
}
