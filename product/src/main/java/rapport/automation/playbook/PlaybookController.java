package rapport.automation.playbook;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.automation.PlanId;
import rapport.automation.Settings;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.LookAfterPlans.Looked;
import rapport.automation.plan.Plans;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// All playbooks, and when each begins.
@Controller
@RequestMapping("/playbooks")
@AllowedTo(on = AutomationKinds.PLAYBOOK)
class PlaybookController {
    private final PlaybookPages pages;
    private final LookAfterPlans lookAfter;
    private final Plans plans;
    private final TryPlan tryPlan;
    private final Templates templates;

    PlaybookController(
            PlaybookPages pages, LookAfterPlans lookAfter, Plans plans, TryPlan tryPlan, Templates templates) {
        this.pages = pages;
        this.lookAfter = lookAfter;
        this.plans = plans;
        this.tryPlan = tryPlan;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return index("", "", viewer);
    }

    private Html index(String typed, String problem, Viewer viewer) {
        return Html.page("Playbooks", templates.automationPlaybookPlaybooks(pages.all(typed, problem, viewer)));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable PlanId id, Viewer viewer) {
        return page(id, PlaybookPages.Typed.NOTHING, viewer);
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = AutomationKinds.PLAYBOOK)
    @Does("Make a playbook")
    Html create(
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String name, Viewer viewer) {
        return switch (lookAfter.make(kind, name, viewer)) {
            case Looked.Kept(var id) -> Html.goTo("/playbooks/" + id).with(Toast.ok("Now write its steps"));
            case Looked.Refused(var why) -> index(name, why, viewer).status(422);
        };
    }

    @PutMapping("/{id}")
    @AllowedTo(right = Right.EDIT, on = AutomationKinds.PLAYBOOK)
    @Does("Change when a playbook begins")
    Html update(
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam AccountId keeper,
            @RequestParam(defaultValue = "") String moment,
            @RequestParam(defaultValue = "") String onlyIf,
            Viewer viewer) {
        return told(id, lookAfter.settle(id, name, keeper, moment, onlyIf.strip(), viewer), "Saved", viewer);
    }

    @PostMapping("/{id}/pause")
    @AllowedTo(right = Right.EDIT, on = AutomationKinds.PLAYBOOK)
    @Does("Pause a playbook")
    Html pause(@PathVariable PlanId id, Viewer viewer) {
        return told(id, lookAfter.pause(id, viewer), "No new run of it begins", viewer);
    }

    @DeleteMapping("/{id}/pause")
    @AllowedTo(right = Right.EDIT, on = AutomationKinds.PLAYBOOK)
    @Does("Let a playbook begin again")
    Html resume(@PathVariable PlanId id, Viewer viewer) {
        return told(id, lookAfter.resume(id, viewer), "It begins again", viewer);
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = AutomationKinds.PLAYBOOK)
    @Does("Delete a playbook")
    Html delete(@PathVariable PlanId id, Viewer viewer) {
        if (!lookAfter.retire(id, viewer)) {
            throw nothing();
        }
        return Html.goTo("/playbooks").with(Toast.ok("It is deleted. What is under way goes on to its end"));
    }

    /// What it would do with one record.
    @GetMapping("/{id}/trial")
    Html attempt(@PathVariable PlanId id, @RequestParam UUID record, Viewer viewer) {
        return Html.ok(templates.automationPlaybookTrial(plans.find(id, viewer, Right.READ)
                .flatMap(plan -> tryPlan.with(record, plan, viewer))
                .orElseThrow(PlaybookController::nothing)));
    }

    private Html told(PlanId id, Optional<Looked> looked, String done, Viewer viewer) {
        return switch (looked.orElseThrow(PlaybookController::nothing)) {
            case Looked.Kept _ -> Html.goTo("/playbooks/" + id).with(Toast.ok(done));
            case Looked.Refused(var why) ->
                page(id, new PlaybookPages.Typed("", new Settings(java.util.Map.of()), why), viewer)
                        .status(422);
        };
    }

    private Html page(PlanId id, PlaybookPages.Typed typed, Viewer viewer) {
        PlaybookPage page = pages.page(id, typed, viewer).orElseThrow(PlaybookController::nothing);
        return Html.page(page.name(), templates.automationPlaybookPlaybook(page));
    }

    static NotFound nothing() {
        return new NotFound("There is no such playbook, or none that you may use.");
    }
}
