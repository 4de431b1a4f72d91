package rapport.sales.lead;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@AllowedTo(on = SalesKinds.LEAD)
class LeadController {
    private final LeadList list;
    private final ListScreen screen;
    private final LeadPages pages;
    private final RemoveLeads remove;
    private final Templates templates;

    LeadController(LeadList list, ListScreen screen, LeadPages pages, RemoveLeads remove, Templates templates) {
        this.list = list;
        this.screen = screen;
        this.pages = pages;
        this.remove = remove;
        this.templates = templates;
    }

    @GetMapping("/leads")
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/leads/{id}")
    Html show(@PathVariable LeadId id, Viewer viewer) {
        var page = pages.page(id, "", true, viewer).orElseThrow(LeadController::nothing);
        return Html.page(page.name(), templates.salesLeadPage(page));
    }

    /// What a list shows beside itself of the lead under the cursor.
    @GetMapping("/leads/{id}/preview")
    Html beside(@PathVariable LeadId id, Viewer viewer) {
        var page = pages.page(id, "", false, viewer).orElseThrow(LeadController::nothing);
        return Html.ok(templates.salesLeadPreview(page));
    }

    @DeleteMapping("/leads/{id}")
    @AllowedTo(right = Right.DELETE, on = SalesKinds.LEAD)
    @Does("Delete a lead")
    Html delete(@PathVariable LeadId id, Viewer viewer) {
        if (!remove.one(id, viewer)) {
            throw nothing();
        }
        return Html.goTo("/leads").with(Toast.ok("The lead is deleted. Who asked stays."));
    }

    static NotFound nothing() {
        return new NotFound("There is no such lead, or none that you may see.");
    }
}
