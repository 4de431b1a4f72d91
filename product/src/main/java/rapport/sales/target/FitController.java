package rapport.sales.target;

import java.util.Optional;
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
import rapport.journal.Does;
import rapport.sales.FitRuleId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetListId;
import rapport.sales.weighing.WeighingForm;
import rapport.web.Html;
import rapport.web.Toast;

/// What makes a good target of a list.
@Controller
@RequestMapping("/target-lists/{id}/criteria")
@AllowedTo(right = Right.EDIT, on = SalesKinds.TARGET)
class FitController {
    private final LookAfterFit lookAfter;

    FitController(LookAfterFit lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping
    @Does("Add a criterion of targets")
    Html add(
            @PathVariable TargetListId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "0") int points,
            Viewer viewer) {
        return told(id, lookAfter.add(id, new WeighingForm(name, rule, points), viewer), "It counts from now on.");
    }

    @PutMapping("/{criterion}")
    @Does("Change a criterion of targets")
    Html change(
            @PathVariable TargetListId id,
            @PathVariable FitRuleId criterion,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "0") int points,
            Viewer viewer) {
        return told(
                id,
                lookAfter.change(id, criterion, new WeighingForm(name, rule, points), viewer),
                "The criterion is saved.");
    }

    @DeleteMapping("/{criterion}")
    @Does("Delete a criterion of targets")
    Html delete(@PathVariable TargetListId id, @PathVariable FitRuleId criterion, Viewer viewer) {
        return told(id, lookAfter.delete(id, criterion, viewer), "The criterion is deleted.");
    }

    private static Html told(TargetListId list, Optional<String> problem, String done) {
        String what = problem.orElseThrow(TargetLists::nothing);
        return Html.goTo("/target-lists/" + list).with(what.isEmpty() ? Toast.ok(done) : Toast.warn(what));
    }
}
