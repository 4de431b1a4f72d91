package rapport.sales.qualifying;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.sales.UnfitReasonId;
import rapport.web.Html;

/// Where administrators look after the reasons why leads are given up.
@Controller
@RequestMapping("/settings/leads/reasons")
@AllowedTo(Whom.ADMINISTRATORS)
class UnfitReasonController {
    private final LookAfterReasons lookAfter;

    UnfitReasonController(LookAfterReasons lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping
    @Does("Add a reason to give up leads")
    Html create(@RequestParam(defaultValue = "") String name) {
        return QualifyingController.told(lookAfter.add(name), "The reason is added.");
    }

    @PutMapping("/{id}")
    @Does("Rename a reason to give up leads")
    Html update(@PathVariable UnfitReasonId id, @RequestParam(defaultValue = "") String name) {
        return QualifyingController.told(lookAfter.rename(id, name), "The reason is saved.");
    }

    @DeleteMapping("/{id}")
    @Does("Retire a reason to give up leads")
    Html delete(@PathVariable UnfitReasonId id) {
        return QualifyingController.told(
                lookAfter.retire(id), "The reason is retired. Leads that were given up for it keep it.");
    }
}
