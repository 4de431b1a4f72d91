package rapport.sales.enquiring;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import templates.Templates;

/// What was typed into the form by which a lead came, on the page of the lead.
@Controller
@AllowedTo(on = SalesKinds.LEAD)
class EnquiryController {
    private final Enquiries enquiries;
    private final Templates templates;

    EnquiryController(Enquiries enquiries, Templates templates) {
        this.enquiries = enquiries;
        this.templates = templates;
    }

    @GetMapping("/leads/{id}/enquiry")
    Html of(@PathVariable LeadId id, Viewer viewer) {
        return Html.ok(
                templates.salesEnquiringTyped(enquiries.of(id, viewer).stream().toList()));
    }
}
