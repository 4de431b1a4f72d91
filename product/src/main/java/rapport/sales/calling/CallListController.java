package rapport.sales.calling;

import java.util.Optional;
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
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/call-lists")
@AllowedTo(on = SalesKinds.LEAD)
class CallListController {
    private final CallingPages pages;
    private final TakeTurns turns;
    private final Templates templates;

    CallListController(CallingPages pages, TakeTurns turns, Templates templates) {
        this.pages = pages;
        this.turns = turns;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page(
                "Call lists",
                templates.salesCallingLists(pages.all(viewer), viewer.rights().may(SalesKinds.LEAD, Right.BULK)));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable CallListId id, @RequestParam Optional<Response> response, Viewer viewer) {
        var page = pages.list(id, response, viewer).orElseThrow(CallListController::nothing);
        return Html.page(page.name(), templates.salesCallingList(page));
    }

    /// Leads to whoever is to be called next.
    @PostMapping("/{id}/turns")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @Does(value = "Take the next call", undo = false)
    Html turn(@PathVariable CallListId id, Viewer viewer) {
        return turns.next(id, viewer);
    }

    @PostMapping("/{id}/closure")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @Does("Close a call list")
    Html close(@PathVariable CallListId id, Viewer viewer) {
        if (pages.counted(id, viewer).total() == 0) {
            throw nothing();
        }
        turns.close(id);
        return Html.goTo("/call-lists/" + id).with(Toast.ok("The call list is closed."));
    }

    static NotFound nothing() {
        return new NotFound("There is no such call list, or you see none of the leads on it.");
    }
}
