package rapport.sales.settings;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.sales.PipelineId;
import rapport.sales.StageId;
import rapport.web.Html;
import rapport.web.Toast;

/// Where administrators look after the stages of a pipeline.
@Controller
@RequestMapping("/settings/pipelines")
@AllowedTo(Whom.ADMINISTRATORS)
class StageSettingsController {
    private final LookAfterStages lookAfter;

    StageSettingsController(LookAfterStages lookAfter) {
        this.lookAfter = lookAfter;
    }

    @PostMapping("/{id}/stages")
    @Does("Add a stage")
    Html create(
            @PathVariable PipelineId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "50") int probability,
            @RequestParam(defaultValue = "14") int usualDays) {
        return PipelineSettingsController.told(
                lookAfter.add(id, new StageForm(name, probability, usualDays, 0)), "The stage is added.");
    }

    @PutMapping("/stages/{stage}")
    @Does("Change a stage")
    Html update(
            @PathVariable StageId stage,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "50") int probability,
            @RequestParam(defaultValue = "14") int usualDays,
            @RequestParam(defaultValue = "0") int hue) {
        return PipelineSettingsController.told(
                lookAfter.change(stage, new StageForm(name, probability, usualDays, hue)), "The stage is saved.");
    }

    @PutMapping("/stages/{stage}/place")
    @Does("Move a stage")
    Html move(@PathVariable StageId stage, @RequestParam(defaultValue = "true") boolean earlier) {
        lookAfter.move(stage, earlier);
        return Html.goTo(PipelineSettingsController.ALL).with(Toast.ok("The stage is moved."));
    }

    @DeleteMapping("/stages/{stage}")
    @Does("Remove a stage")
    Html delete(@PathVariable StageId stage, @RequestParam(defaultValue = "") String into, Viewer viewer) {
        Optional<StageId> to = into.isEmpty() ? Optional.empty() : Optional.of(StageId.of(into));
        return PipelineSettingsController.told(lookAfter.remove(stage, to, viewer), "The stage is removed.");
    }
}
