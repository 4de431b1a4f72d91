package rapport.sales.opportunity;

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
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@AllowedTo(on = SalesKinds.OPPORTUNITY)
class OpportunityController {
    /// What the parts of a page hear that tell of the deal too.
    static final String CHANGED = "deal";

    private final OpportunityList list;
    private final ListScreen screen;
    private final OpportunityPages pages;
    private final RemoveOpportunities remove;
    private final Templates templates;

    OpportunityController(
            OpportunityList list,
            ListScreen screen,
            OpportunityPages pages,
            RemoveOpportunities remove,
            Templates templates) {
        this.list = list;
        this.screen = screen;
        this.pages = pages;
        this.remove = remove;
        this.templates = templates;
    }

    @GetMapping("/opportunities")
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/opportunities/{id}")
    Html show(@PathVariable OpportunityId id, Viewer viewer) {
        var page = pages.page(id, "", true, viewer).orElseThrow(OpportunityController::nothing);
        return Html.page(page.name(), templates.salesOpportunityPage(page));
    }

    /// What a list shows beside itself of the deal under the cursor.
    @GetMapping("/opportunities/{id}/preview")
    Html beside(@PathVariable OpportunityId id, Viewer viewer) {
        var page = pages.page(id, "", false, viewer).orElseThrow(OpportunityController::nothing);
        return Html.ok(templates.salesOpportunityPreview(page));
    }

    @DeleteMapping("/opportunities/{id}")
    @AllowedTo(right = Right.DELETE, on = SalesKinds.OPPORTUNITY)
    @Does("Delete an opportunity")
    Html delete(@PathVariable OpportunityId id, Viewer viewer) {
        String name = remove.one(id, viewer).orElseThrow(OpportunityController::nothing);
        return Html.goTo("/opportunities").with(Toast.ok(name + " is deleted"));
    }

    static NotFound nothing() {
        return new NotFound("There is no such opportunity, or none that you may see.");
    }
}
