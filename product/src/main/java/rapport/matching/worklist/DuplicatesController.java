package rapport.matching.worklist;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.journal.Does;
import rapport.matching.searching.StartSearch;
import rapport.web.Html;
import templates.Templates;

/// The pairs that may be one customer. One of two goes when they are, so this needs the right to delete.
@Controller
@AllowedTo(
        right = Right.DELETE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class DuplicatesController {
    private final DuplicatesPages pages;
    private final StartSearch search;
    private final Templates templates;

    DuplicatesController(DuplicatesPages pages, StartSearch search, Templates templates) {
        this.pages = pages;
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/duplicates")
    Html show(Viewer viewer) {
        return Html.page("Duplicates", templates.matchingWorklistDuplicates(pages.of(viewer)));
    }

    /// What stands beside the place in the navigation.
    @GetMapping("/duplicates/left")
    Html left(Viewer viewer) {
        long left = pages.left(viewer);
        String shown = left == 0 ? "" : left > 99 ? "99+" : Long.toString(left);
        return Html.ok(templates.matchingWorklistLeft(shown));
    }

    @PostMapping("/duplicates/searches")
    @Does(value = "Find duplicates", undo = false)
    Html find(Viewer viewer) {
        return Html.goTo("/jobs/" + search.now(viewer.id()));
    }
}
