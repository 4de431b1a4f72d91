package rapport.sales.rivalry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.listing.cells.CellEdited;
import rapport.listing.cells.FactEdit;
import rapport.sales.CompetitorId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitor;
import rapport.sales.competitor.Competitors;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Competitors: their list, and each on a page with how we do against them.
@Controller
@RequestMapping("/competitors")
@AllowedTo(on = SalesKinds.COMPETITOR)
class CompetitorController {
    private final CompetitorList list;
    private final ListScreen screen;
    private final Competitors competitors;
    private final Scores scores;
    private final LookAfterCompetitors lookAfter;
    private final Templates templates;

    CompetitorController(
            CompetitorList list,
            ListScreen screen,
            Competitors competitors,
            Scores scores,
            LookAfterCompetitors lookAfter,
            Templates templates) {
        this.list = list;
        this.screen = screen;
        this.competitors = competitors;
        this.scores = scores;
        this.lookAfter = lookAfter;
        this.templates = templates;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/new")
    @AllowedTo(right = Right.CREATE, on = SalesKinds.COMPETITOR)
    Html fresh() {
        return Html.page("New competitor", templates.salesRivalryForm("", ""));
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = SalesKinds.COMPETITOR)
    @Does("Add a competitor")
    Html create(@RequestParam(defaultValue = "") String name) {
        return lookAfter
                .add(name)
                .map(id -> Html.goTo("/competitors/" + id))
                .orElseGet(() -> Html.page(
                                "New competitor",
                                templates.salesRivalryForm(name, CompetitorFact.NAME.problem(name.strip())))
                        .status(422));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable CompetitorId id, Viewer viewer) {
        var page = page(id, viewer);
        return Html.page(page.name(), templates.salesRivalryPage(page));
    }

    @GetMapping("/{id}/facts")
    Html facts(@PathVariable CompetitorId id, Viewer viewer) {
        return again(id, viewer);
    }

    @GetMapping("/{id}/facts/{key}/edit")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.COMPETITOR)
    Html edit(@PathVariable CompetitorId id, @PathVariable String key, Viewer viewer) {
        CompetitorFact fact = fact(key);
        String stands = fact.of(competitor(id, viewer));
        return Html.ok(templates.listingCellsFactForm(form(id, fact, stands, stands, "", "")));
    }

    @PutMapping("/{id}/facts/{key}")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.COMPETITOR)
    @Does("Describe a competitor")
    Html update(
            @PathVariable CompetitorId id,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String was,
            Viewer viewer) {
        CompetitorFact fact = fact(key);
        return switch (lookAfter.change(id, fact, was, value, viewer)) {
            case CellEdited.Done _ -> again(id, viewer).with(Toast.ok("Saved"));
            case CellEdited.Refused(var why) ->
                Html.refused(templates.listingCellsFactForm(form(id, fact, value, was, why, "")));
            case CellEdited.Overtaken(var now) ->
                Html.conflict(templates.listingCellsFactForm(
                        form(id, fact, value, now, "", now.isEmpty() ? "nothing" : now)));
            case CellEdited.Missing _ -> throw nothing();
        };
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = SalesKinds.COMPETITOR)
    @Does("Remove a competitor")
    Html delete(@PathVariable CompetitorId id, Viewer viewer) {
        String name = competitor(id, viewer).name();
        String problem = lookAfter.remove(id);
        return problem.isEmpty()
                ? Html.goTo("/competitors").with(Toast.ok(name + " is removed"))
                : Html.goTo("/competitors/" + id).with(Toast.warn(problem));
    }

    private Html again(CompetitorId id, Viewer viewer) {
        return Html.ok(templates.salesRivalryCompetitor(page(id, viewer)))
                .header("HX-Retarget", "#competitor")
                .header("HX-Reswap", "outerHTML");
    }

    private CompetitorPage page(CompetitorId id, Viewer viewer) {
        Competitor one = competitor(id, viewer);
        Score score = scores.of(Set.of(id), viewer).getOrDefault(id, Score.NONE);
        var rights = viewer.rights();
        return new CompetitorPage(
                "/competitors/" + id,
                one.name(),
                rights.may(SalesKinds.COMPETITOR, Right.EDIT),
                rights.may(SalesKinds.COMPETITOR, Right.DELETE),
                Arrays.stream(CompetitorFact.values())
                        .map(fact -> new CompetitorPage.Fact(fact.key(), fact.label(), fact.of(one)))
                        .toList(),
                score.told(),
                List.of(
                        deals("Open", score.open(), "competitor == \"%s\" && standing == \"OPEN\"", id, viewer),
                        deals("Won", score.won(), "competitor == \"%s\" && standing == \"WON\"", id, viewer),
                        deals("Lost", score.lost(), "competitor == \"%s\" && standing == \"LOST\"", id, viewer),
                        deals("Lost to them", score.toThem(), "lost_to == \"%s\"", id, viewer)));
    }

    private static CompetitorPage.Deals deals(String label, int count, String filter, CompetitorId id, Viewer viewer) {
        return new CompetitorPage.Deals(
                label,
                viewer.formats().number(count),
                "/opportunities?view=all&filter="
                        + URLEncoder.encode(filter.replace("%s", id.toString()), StandardCharsets.UTF_8));
    }

    private Competitor competitor(CompetitorId id, Viewer viewer) {
        return competitors
                .find(id)
                .filter(_ ->
                        viewer.rights().sight(SalesKinds.COMPETITOR, Right.READ).all())
                .orElseThrow(CompetitorController::nothing);
    }

    private static FactEdit form(
            CompetitorId id, CompetitorFact fact, String value, String was, String problem, String theirs) {
        return new FactEdit(
                "/competitors/" + id + "/facts",
                "#competitor",
                fact.key(),
                fact.label(),
                fact.input(),
                List.of(),
                value,
                was,
                problem,
                theirs);
    }

    private static CompetitorFact fact(String key) {
        return CompetitorFact.of(key).orElseThrow(() -> new NotFound("A competitor has no fact “" + key + "”."));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such competitor, or none that you may see.");
    }
}
