package rapport.automation.playbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.automation.PlanId;
import rapport.automation.Settings;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.LookAfterPlans.Looked;
import rapport.automation.plan.LookAfterPlans.Which;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// The steps of a playbook: added, changed, moved and taken away.
@Controller
@RequestMapping("/playbooks/{id}/steps")
@AllowedTo(right = Right.EDIT, on = AutomationKinds.PLAYBOOK)
class StepController {
    private static final String SET = "set-";

    private final LookAfterPlans lookAfter;
    private final PlaybookPages pages;
    private final Templates templates;

    StepController(LookAfterPlans lookAfter, PlaybookPages pages, Templates templates) {
        this.lookAfter = lookAfter;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping
    @Does("Add a step to a playbook")
    Html create(
            @PathVariable PlanId id,
            @RequestParam String mark,
            @RequestParam String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer) {
        Settings settings = settings(typed);
        return told(
                lookAfter.add(new Which(id, mark), kind, settings, viewer),
                id,
                kind,
                settings,
                "The step is added",
                viewer);
    }

    @PutMapping("/{step}")
    @Does("Change a step of a playbook")
    Html update(
            @PathVariable PlanId id,
            @PathVariable String step,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String otherwise,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer) {
        Settings settings = settings(typed);
        return told(
                lookAfter.change(new Which(id, mark), step, settings, next, otherwise, viewer),
                id,
                step,
                settings,
                "The step is saved",
                viewer);
    }

    @PutMapping("/{step}/place")
    @Does("Move a step of a playbook")
    Html move(
            @PathVariable PlanId id,
            @PathVariable String step,
            @RequestParam String mark,
            @RequestParam boolean earlier,
            Viewer viewer) {
        return told(lookAfter.move(new Which(id, mark), step, earlier, viewer), id, "", nothing(), "Moved", viewer);
    }

    @DeleteMapping("/{step}")
    @Does("Take a step out of a playbook")
    Html delete(@PathVariable PlanId id, @PathVariable String step, @RequestParam String mark, Viewer viewer) {
        return told(lookAfter.remove(new Which(id, mark), step, viewer), id, "", nothing(), "Taken away", viewer);
    }

    private Html told(Optional<Looked> looked, PlanId id, String step, Settings settings, String done, Viewer viewer) {
        return switch (looked.orElseThrow(PlaybookController::nothing)) {
            case Looked.Kept _ -> Html.goTo("/playbooks/" + id).with(Toast.ok(done));
            case Looked.Refused(var why) -> {
                var page = pages.page(id, new PlaybookPages.Typed(step, settings, why), viewer)
                        .orElseThrow(PlaybookController::nothing);
                yield Html.page(page.name(), templates.automationPlaybookPlaybook(page))
                        .status(422);
            }
        };
    }

    private static Settings settings(MultiValueMap<String, String> typed) {
        var settings = new HashMap<String, String>();
        typed.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(SET)) {
                settings.put(name.substring(SET.length()), value.strip());
            }
        });
        return new Settings(settings);
    }

    private static Settings nothing() {
        return new Settings(Map.of());
    }
}
