package rapport.sales.settings;

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
import rapport.sales.LossReasonId;
import rapport.web.Html;

/// Where administrators look after the reasons why deals are lost.
@Controller
@RequestMapping("/settings/loss-reasons")
@AllowedTo(Whom.ADMINISTRATORS)
class LossReasonController {
    private final LookAfterLossReasons lookAfter;

    LossReasonController(LookAfterLossReasons lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping
    @Does("Add a loss reason")
    Html create(@RequestParam(defaultValue = "") String name) {
        return PipelineSettingsController.told(lookAfter.add(name), "The reason is added.");
    }

    @PutMapping("/{id}")
    @Does("Rename a loss reason")
    Html update(@PathVariable LossReasonId id, @RequestParam(defaultValue = "") String name) {
        return PipelineSettingsController.told(lookAfter.rename(id, name), "The reason is saved.");
    }

    @DeleteMapping("/{id}")
    @Does("Retire a loss reason")
    Html delete(@PathVariable LossReasonId id) {
        return PipelineSettingsController.told(
                lookAfter.retire(id), "The reason is retired. Deals that were lost for it keep it.");
    }
}
