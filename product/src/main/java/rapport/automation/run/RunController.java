package rapport.automation.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.automation.PlanId;
import rapport.automation.PlannedRecords;
import rapport.automation.RunId;
import rapport.automation.plan.Offered;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The playbooks that are under way with a record, on its page.
@Controller
@AllowedTo(on = AutomationKinds.PLAYBOOK)
class RunController {
    private final Offered offered;
    private final RunPages pages;
    private final FollowPlan start;
    private final SteerRun steer;
    private final Templates templates;

    RunController(Offered offered, RunPages pages, FollowPlan start, SteerRun steer, Templates templates) {
        this.offered = offered;
        this.pages = pages;
        this.start = start;
        this.steer = steer;
        this.templates = templates;
    }

    @GetMapping("/records/{kind}/{id}/runs")
    Html of(@PathVariable String kind, @PathVariable UUID id, Viewer viewer) {
        return Html.ok(templates.automationRunRuns(shown(kind, id, "", viewer)));
    }

    @PostMapping("/records/{kind}/{id}/runs")
    @Does("Start a playbook")
    Html begin(@PathVariable String kind, @PathVariable UUID id, @RequestParam PlanId plan, Viewer viewer) {
        return switch (start.byHand(plan, id, viewer).orElseThrow(RunController::nothing)) {
            case Starting.Started _ -> moved(shown(kind, id, "", viewer), "The playbook is under way");
            case Starting.Refused(var why) -> Html.refused(templates.automationRunRuns(shown(kind, id, why, viewer)));
        };
    }

    @PostMapping("/runs/{id}/pause")
    @Does("Pause a run of a playbook")
    Html pause(@PathVariable RunId id, Viewer viewer) {
        return moved(steer.pause(id, viewer), "It waits until somebody lets it go on", viewer);
    }

    @DeleteMapping("/runs/{id}/pause")
    @Does("Let a run of a playbook go on")
    Html resume(@PathVariable RunId id, Viewer viewer) {
        return moved(steer.resume(id, viewer), "It goes on", viewer);
    }

    @PostMapping("/runs/{id}/end")
    @Does("Stop a run of a playbook")
    Html stop(@PathVariable RunId id, Viewer viewer) {
        return moved(steer.stop(id, viewer), "It is stopped", viewer);
    }

    private Html moved(Optional<SteerRun.Steered> steered, String done, Viewer viewer) {
        var one = steered.orElseThrow(RunController::nothing);
        return moved(pages.of(one.records(), one.record(), true, "", viewer), done);
    }

    /// What a run has done shows among the next steps.
    private Html moved(RunsShown shown, String done) {
        return Html.ok(templates.automationRunRuns(shown))
                .header("HX-Trigger-After-Swap", "work")
                .with(Toast.ok(done));
    }

    private RunsShown shown(String kind, UUID id, String problem, Viewer viewer) {
        PlannedRecords records = offered.records(kind).orElseThrow(RunController::nothing);
        if (!records.among(List.of(id), viewer, Right.READ).containsKey(id)) {
            throw nothing();
        }
        boolean editable = viewer.mayWrite()
                && records.among(List.of(id), viewer, Right.EDIT).containsKey(id);
        return pages.of(records, id, editable, problem, viewer);
    }

    private static NotFound nothing() {
        return new NotFound("There is no such record or playbook, or none that you may use.");
    }
}
