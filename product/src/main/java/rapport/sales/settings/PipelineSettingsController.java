package rapport.sales.settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.sales.PipelineId;
import rapport.sales.buying.BuyingRoles;
import rapport.sales.opportunity.DealsInStages;
import rapport.sales.pipeline.Pipelines;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators look after pipelines.
@Controller
@RequestMapping("/settings/pipelines")
@AllowedTo(Whom.ADMINISTRATORS)
class PipelineSettingsController {
    static final String ALL = "/settings/pipelines";

    private final LookAfterPipelines lookAfter;
    private final Pipelines pipelines;
    private final DealsInStages deals;
    private final BuyingRoles roles;
    private final Templates templates;

    PipelineSettingsController(
            LookAfterPipelines lookAfter,
            Pipelines pipelines,
            DealsInStages deals,
            BuyingRoles roles,
            Templates templates) {
        this.lookAfter = lookAfter;
        this.pipelines = pipelines;
        this.deals = deals;
        this.roles = roles;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        var page = new PipelinesPage(
                SettingsTabs.of(viewer, SettingsTab.PIPELINES),
                pipelines.open(),
                pipelines.reasons().stream()
                        .filter(reason -> !reason.retired())
                        .map(reason -> new Option(reason.id().toString(), reason.name()))
                        .toList(),
                roles.open(),
                deals.open());
        return Html.page("Pipelines", templates.salesSettingsPipelines(page));
    }

    @PostMapping
    @Does("Add a pipeline")
    Html create(@RequestParam(defaultValue = "") String name) {
        return told(lookAfter.add(name), "The pipeline is added.");
    }

    @PutMapping("/{id}")
    @Does("Rename a pipeline")
    Html update(@PathVariable PipelineId id, @RequestParam(defaultValue = "") String name) {
        return told(lookAfter.rename(id, name), "The pipeline is renamed.");
    }

    @DeleteMapping("/{id}")
    @Does("Retire a pipeline")
    Html delete(@PathVariable PipelineId id) {
        return told(lookAfter.retire(id), "The pipeline is retired. Its deals keep their history.");
    }

    static Html told(String problem, String done) {
        return Html.goTo(ALL).with(problem.isEmpty() ? Toast.ok(done) : Toast.warn(problem));
    }
}
