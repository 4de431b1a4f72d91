package rapport.quality.actions;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.judging.Measures;
import rapport.journal.Does;
import rapport.quality.QualityKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Where actions are planned and ticked off.
@Controller
@RequestMapping("/quality")
@AllowedTo(right = Right.EDIT, on = QualityKinds.QUALITY)
class ActionController {
    private final Actions actions;

    ActionController(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/measures/{measure}/actions")
    @Does("Plan an action for information quality")
    Html create(
            @PathVariable String measure,
            @RequestParam String what,
            @RequestParam OwnerId owner,
            @RequestParam LocalDate due,
            Viewer viewer) {
        if (Measures.find(measure).isEmpty()) {
            throw new NotFound("There is no such measure.");
        }
        String problem = actions.plan(measure, what, owner, due, viewer.id());
        return back(measure, problem.isEmpty() ? Toast.ok("The action is planned.") : Toast.warn(problem));
    }

    @PostMapping("/actions/{id}/completion")
    @Does("Tick off an action for information quality")
    Html complete(@PathVariable ActionId id) {
        return back(actions.done(id, true), Toast.ok("The action is done."));
    }

    @DeleteMapping("/actions/{id}/completion")
    @Does("Open an action for information quality again")
    Html reopen(@PathVariable ActionId id) {
        return back(actions.done(id, false), Toast.ok("The action is open again."));
    }

    @DeleteMapping("/actions/{id}")
    @Does("Remove an action for information quality")
    Html delete(@PathVariable ActionId id) {
        return back(actions.remove(id), Toast.ok("The action is removed."));
    }

    private static Html back(String measure, Toast toast) {
        return Html.goTo("/quality/measures/" + measure).with(toast);
    }
}
