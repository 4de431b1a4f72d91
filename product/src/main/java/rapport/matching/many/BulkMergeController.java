package rapport.matching.many;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.jobs.JobId;
import rapport.journal.Does;
import rapport.matching.TwoParties;
import rapport.web.Html;
import templates.Templates;

/// Merges many pairs at once. It needs the right to change many besides that to delete.
@Controller
@RequestMapping("/duplicates/merges")
@AllowedTo(
        right = Right.DELETE,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class BulkMergeController {
    private static final Pattern TICK =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String NO_PERCENT = "Say from which percentage on: between 50 and 99.99.";

    private final BulkMergePages pages;
    private final StartBulkMerge start;
    private final MissingRight missing;
    private final Templates templates;

    BulkMergeController(BulkMergePages pages, StartBulkMerge start, MissingRight missing, Templates templates) {
        this.pages = pages;
        this.start = start;
        this.missing = missing;
        this.templates = templates;
    }

    @GetMapping
    Html show(@RequestParam(defaultValue = "99") String from, Viewer viewer) {
        demand(viewer);
        return Percent.of(from)
                .map(percent -> page(percent, "", viewer))
                .orElseGet(() -> page(Percent.USUAL, NO_PERCENT, viewer).status(422));
    }

    /// @param which all from the percentage on, or else those that are ticked
    @PostMapping
    @Does(value = "Merge many customers", undo = false)
    Html create(
            @RequestParam String from,
            @RequestParam(defaultValue = "ticked") String which,
            @RequestParam(defaultValue = "") List<String> tick,
            Viewer viewer) {
        demand(viewer);
        Optional<Percent> percent = Percent.of(from);
        if (percent.isEmpty()) {
            return page(Percent.USUAL, NO_PERCENT, viewer).status(422);
        }
        Chosen chosen = which.equals("all")
                ? new Chosen.From(percent.get().probability())
                : new Chosen.Ticked(tick.stream()
                        .filter(one -> TICK.matcher(one).matches())
                        .filter(one -> !one.substring(0, 36).equals(one.substring(37)))
                        .map(BulkMergeController::two)
                        .collect(Collectors.toSet()));
        Optional<JobId> job = start.now(chosen, viewer);
        return job.map(id -> Html.goTo("/jobs/" + id))
                .orElseGet(() -> page(
                                percent.get(),
                                "Tick at least one pair first; those that were decided meanwhile are gone.",
                                viewer)
                        .status(422));
    }

    private Html page(Percent percent, String problem, Viewer viewer) {
        return Html.page("Merge many", templates.matchingManyMerges(pages.of(percent, problem, viewer)));
    }

    private void demand(Viewer viewer) {
        if (!StartBulkMerge.mayMergeMany(viewer)) {
            missing.demand(Right.BULK, CustomerKinds.PERSON, viewer);
        }
    }

    private static TwoParties two(String tick) {
        return TwoParties.of(PartyId.of(tick.substring(0, 36)), PartyId.of(tick.substring(37)));
    }
}
