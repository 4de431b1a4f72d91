package rapport.api.selling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.api.paging.Asked;
import rapport.api.paging.ListPages;
import rapport.api.paging.PageRequest;
import rapport.api.party.OwnerDocument;
import rapport.api.reading.Json;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.target.TargetLists;
import rapport.sales.target.TargetViews;
import rapport.web.NotFound;

/// Target lists and their targets, to be read.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = SalesKinds.TARGET)
@Tag(name = "Targets")
class TargetsApi {
    private static final String LIST = "targets";

    @Schema(name = "TargetPage", description = "A page of targets.")
    record Targets(
            List<TargetDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    @Schema(name = "TargetList", description = "A list of organisations at which we aim for a while.")
    record ListDocument(
            UUID id,

            @Schema(example = "Manufacturers in Germany 2026")
            String name,

            @Nullable String purpose,
            @Nullable OwnerDocument owner,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,

            @Schema(description = "How many of its targets you see.", example = "12")
            int targets,

            @Schema(description = "For how many of them no move is planned.", example = "3")
            int withoutMove) {
        static ListDocument of(TargetLists.View list) {
            return new ListDocument(
                    list.id().value(),
                    list.name(),
                    Json.orLeftOut(list.purpose()),
                    OwnerDocument.of(list.owner(), list.ownerName()),
                    list.begins(),
                    list.ends(),
                    list.targets(),
                    list.waiting());
        }
    }

    @Schema(name = "TargetLists", description = "All target lists that you see.")
    record ListsDocument(List<ListDocument> items) {}

    private final ListPages pages;
    private final TargetViews targets;
    private final TargetLists lists;

    TargetsApi(ListPages pages, TargetViews targets, TargetLists lists) {
        this.pages = pages;
        this.targets = targets;
        this.lists = lists;
    }

    @GetMapping("/target-lists")
    @Operation(operationId = "listTargetLists", summary = "List the target lists")
    ListsDocument lists(Viewer viewer) {
        return new ListsDocument(
                lists.all(viewer).stream().map(ListDocument::of).toList());
    }

    @GetMapping("/targets")
    @Operation(
            operationId = "listTargets",
            summary = "List targets",
            description = "The same search, filters, views and orders as the list on the screen.")
    ResponseEntity<Targets> list(
            @Parameter(description = "Words in the name of the organisation or of the list.", example = "manufacturers")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = Asked.FILTER, example = "fit >= 30 && !planned")
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(
                            description =
                                    "next, name, fit, coverage, last or added; with a - before it the other way round."
                                            + " Those without a move first, where it is left out.",
                            example = "-fit")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        return pages.page(
                        LIST,
                        new Asked(q, filter, sort, view, cursor, limit),
                        viewer,
                        (ids, asking) -> targets.of(ids, asking).stream()
                                .map(TargetDocument::of)
                                .toList())
                .answer(page -> new Targets(page.items(), page.next().orElse(null)));
    }

    @GetMapping("/targets/{id}")
    @Operation(operationId = "readTarget", summary = "Read a target")
    TargetDocument show(@PathVariable TargetId id, Viewer viewer) {
        return targets.find(id, viewer)
                .map(TargetDocument::of)
                .orElseThrow(() -> new NotFound("There is no such target, or none that you may see."));
    }
}
