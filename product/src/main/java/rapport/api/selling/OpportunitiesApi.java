package rapport.api.selling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.paging.Asked;
import rapport.api.paging.GroupsDocument;
import rapport.api.paging.ListPages;
import rapport.api.paging.PageRequest;
import rapport.api.reading.MergePatch;
import rapport.journal.Does;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;

@RestController
@RequestMapping(path = "/api/v1/opportunities", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = SalesKinds.OPPORTUNITY)
@Tag(name = "Opportunities")
class OpportunitiesApi {
    private static final String LIST = "opportunities";

    @Schema(name = "OpportunityPage", description = "A page of opportunities.")
    record Opportunities(
            List<OpportunityDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    @Schema(name = "StageChange")
    record StageTold(
            @Schema(description = "The id of a stage, of any pipeline.") @Nullable
            UUID stage) {}

    private final ListPages lists;
    private final OpportunityActs acts;

    OpportunitiesApi(ListPages lists, OpportunityActs acts) {
        this.lists = lists;
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            operationId = "listOpportunities",
            summary = "List opportunities",
            description = "The same search, filters, views and orders as the list on the screen.")
    ResponseEntity<Opportunities> list(
            @Parameter(description = "Words in the name of the deal or of the customer.", example = "packing halden")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = Asked.FILTER, example = "standing == \"OPEN\" && stage_days > 30")
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(
                            description =
                                    "name, amount, expected, closed, age or added; with a - before it the other way"
                                            + " round. The newest first, where it is left out.",
                            example = "-amount")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        return lists.page(LIST, new Asked(q, filter, sort, view, cursor, limit), viewer, acts::of)
                .answer(page -> new Opportunities(page.items(), page.next().orElse(null)));
    }

    @GetMapping("/groups")
    @Operation(
            operationId = "groupOpportunities",
            summary = "Count opportunities by a value",
            description = "The same groups as on the screen.")
    GroupsDocument groups(
            @Parameter(description = "By what: stage, standing, owner, source …", example = "stage") @RequestParam
                    String by,
            @Parameter(description = "Words to find.") @RequestParam(required = false) @Nullable String q,
            @Parameter(description = Asked.FILTER, example = "standing == \"OPEN\"")
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            Viewer viewer) {
        return lists.groups(LIST, by, new Asked(q, filter, null, view, "", 1), viewer);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readOpportunity", summary = "Read an opportunity")
    ResponseEntity<OpportunityDocument> show(@PathVariable OpportunityId id, Viewer viewer) {
        return answer(acts.find(id, viewer));
    }

    @AllowedTo(right = Right.CREATE, on = SalesKinds.OPPORTUNITY)
    @PostMapping
    @Does("Begin an opportunity")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addOpportunity", summary = "Begin an opportunity")
    ResponseEntity<OpportunityDocument> create(@RequestBody OpportunityTold told, Viewer viewer) {
        OpportunityDocument made = acts.add(told, viewer);
        return ResponseEntity.created(URI.create("/api/v1/opportunities/" + made.id()))
                .eTag(acts.version(made).text())
                .body(made);
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
    @PatchMapping("/{id}")
    @Does("Change an opportunity")
    @Operation(
            operationId = "changeOpportunity",
            summary = "Change some facts of an opportunity",
            description = "A JSON merge patch (RFC 7396): what is not named stays, null takes a fact away.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = OpportunityChange.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = OpportunityChange.class))
                            }))
    ResponseEntity<OpportunityDocument> merge(
            @PathVariable OpportunityId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody MergePatch patch,
            Viewer viewer) {
        return answer(acts.change(id, ifMatch, patch, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
    @PutMapping("/{id}/stage")
    @Does("Move an opportunity")
    @Operation(operationId = "moveOpportunity", summary = "Move an opportunity to another stage")
    ResponseEntity<OpportunityDocument> move(
            @PathVariable OpportunityId id, @RequestBody StageTold told, Viewer viewer) {
        return answer(acts.move(id, told.stage(), viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
    @PostMapping("/{id}/closure")
    @Does("Close an opportunity")
    @Operation(operationId = "closeOpportunity", summary = "Close an opportunity as won or as lost")
    ResponseEntity<OpportunityDocument> close(
            @PathVariable OpportunityId id, @RequestBody ClosureTold told, Viewer viewer) {
        return answer(acts.close(id, told, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.OPPORTUNITY)
    @DeleteMapping("/{id}/closure")
    @Does("Reopen an opportunity")
    @Operation(operationId = "reopenOpportunity", summary = "Open a closed opportunity again")
    ResponseEntity<OpportunityDocument> reopen(@PathVariable OpportunityId id, Viewer viewer) {
        return answer(acts.reopen(id, viewer));
    }

    @AllowedTo(right = Right.DELETE, on = SalesKinds.OPPORTUNITY)
    @DeleteMapping("/{id}")
    @Does("Delete an opportunity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteOpportunity",
            summary = "Delete an opportunity",
            description = "It can be undone from the audit.")
    void delete(
            @PathVariable OpportunityId id,
            @Parameter(description = "The ETag of the version that you read, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            Viewer viewer) {
        acts.delete(id, ifMatch, viewer);
    }

    private ResponseEntity<OpportunityDocument> answer(OpportunityDocument document) {
        return ResponseEntity.ok().eTag(acts.version(document).text()).body(document);
    }
}
