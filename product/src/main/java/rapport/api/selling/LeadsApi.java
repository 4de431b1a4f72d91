package rapport.api.selling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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
import rapport.api.party.Matching;
import rapport.api.reading.MergePatch;
import rapport.journal.Does;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;

@RestController
@RequestMapping(path = "/api/v1/leads", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = SalesKinds.LEAD)
@Tag(name = "Leads")
class LeadsApi {
    private static final String LIST = "leads";

    @Schema(name = "LeadPage", description = "A page of leads.")
    record Leads(
            List<LeadDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    @Schema(name = "LeadStandingChange")
    record StandingTold(
            @Schema(
                    allowableValues = {"NEW", "CONTACTED", "QUALIFIED"},
                    example = "CONTACTED")
            @Nullable
            String standing) {}

    private final ListPages lists;
    private final LeadActs acts;
    private final OpportunityActs deals;

    LeadsApi(ListPages lists, LeadActs acts, OpportunityActs deals) {
        this.lists = lists;
        this.acts = acts;
        this.deals = deals;
    }

    @GetMapping
    @Operation(
            operationId = "listLeads",
            summary = "List leads",
            description = "The same search, filters, views and orders as the list on the screen.")
    ResponseEntity<Leads> list(
            @Parameter(description = "Words in the name, the company or the interest.", example = "palletising")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = Asked.FILTER, example = "standing == \"NEW\" && score >= 50")
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(
                            description =
                                    "name, score, since, recycle or added; with a - before it the other way round."
                                            + " The newest first, where it is left out.",
                            example = "-score")
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
                .answer(page -> new Leads(page.items(), page.next().orElse(null)));
    }

    @GetMapping("/groups")
    @Operation(
            operationId = "groupLeads",
            summary = "Count leads by a value",
            description = "The same groups as on the screen.")
    GroupsDocument groups(
            @Parameter(description = "By what: standing, source, owner …", example = "standing") @RequestParam
                    String by,
            @Parameter(description = "Words to find.") @RequestParam(required = false) @Nullable String q,
            @Parameter(description = Asked.FILTER, example = "score >= 50") @RequestParam(required = false) @Nullable
                    String filter,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            Viewer viewer) {
        return lists.groups(LIST, by, new Asked(q, filter, null, view, "", 1), viewer);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readLead", summary = "Read a lead")
    ResponseEntity<LeadDocument> show(@PathVariable LeadId id, Viewer viewer) {
        return answer(acts.find(id, viewer));
    }

    @AllowedTo(right = Right.CREATE, on = SalesKinds.LEAD)
    @PostMapping
    @Does("Add a lead")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addLead",
            summary = "Write down an enquiry",
            description =
                    "Of somebody known, by the id; or of somebody told. With matching=match it is the lead of whoever"
                            + " surely is known, and otherwise of somebody new; with matching=ask nothing is written where that"
                            + " is not sure: the answer is 409, and `candidates` names those who may be meant.")
    ResponseEntity<LeadDocument> create(
            @Parameter(description = Matching.ABOUT, example = "match") @RequestParam(required = false) @Nullable
                    String matching,
            @RequestBody LeadTold told,
            Viewer viewer) {
        LeadDocument made = acts.add(told, Matching.mode(matching), viewer);
        return ResponseEntity.created(URI.create("/api/v1/leads/" + made.id()))
                .eTag(acts.version(made).text())
                .body(made);
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @PatchMapping("/{id}")
    @Does("Change a lead")
    @Operation(
            operationId = "changeLead",
            summary = "Change some facts of a lead",
            description = "A JSON merge patch (RFC 7396): what is not named stays, null takes a fact away.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = LeadChange.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = LeadChange.class))
                            }))
    ResponseEntity<LeadDocument> merge(
            @PathVariable LeadId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody MergePatch patch,
            Viewer viewer) {
        return answer(acts.change(id, ifMatch, patch, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @PutMapping("/{id}/standing")
    @Does("Move a lead")
    @Operation(operationId = "moveLead", summary = "Say how far an open lead has come")
    ResponseEntity<LeadDocument> move(@PathVariable LeadId id, @RequestBody StandingTold told, Viewer viewer) {
        return answer(acts.move(id, told.standing(), viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @PostMapping("/{id}/disqualification")
    @Does("Disqualify a lead")
    @Operation(operationId = "disqualifyLead", summary = "Give up a lead for a reason")
    ResponseEntity<LeadDocument> disqualify(
            @PathVariable LeadId id, @RequestBody LeadDocument.Disqualification told, Viewer viewer) {
        return answer(acts.disqualify(id, told, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @DeleteMapping("/{id}/disqualification")
    @Does("Take up a lead again")
    @Operation(operationId = "takeUpLead", summary = "Take up a lead that was given up")
    ResponseEntity<LeadDocument> takeUp(@PathVariable LeadId id, Viewer viewer) {
        return answer(acts.takeUp(id, viewer));
    }

    @AllowedTo(right = Right.CREATE, on = SalesKinds.OPPORTUNITY)
    @PostMapping("/{id}/conversion")
    @Does("Convert a lead")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "convertLead", summary = "Make a deal of a lead, once")
    ResponseEntity<OpportunityDocument> convert(
            @PathVariable LeadId id, @RequestBody ConversionTold told, Viewer viewer) {
        OpportunityDocument made = deals.find(acts.convert(id, told, viewer), viewer);
        return ResponseEntity.created(URI.create("/api/v1/opportunities/" + made.id()))
                .eTag(deals.version(made).text())
                .body(made);
    }

    @AllowedTo(right = Right.DELETE, on = SalesKinds.LEAD)
    @DeleteMapping("/{id}")
    @Does("Delete a lead")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteLead", summary = "Delete a lead", description = "It can be undone from the audit.")
    void delete(
            @PathVariable LeadId id,
            @Parameter(description = "The ETag of the version that you read, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            Viewer viewer) {
        acts.delete(id, ifMatch, viewer);
    }

    private ResponseEntity<LeadDocument> answer(LeadDocument document) {
        return ResponseEntity.ok().eTag(acts.version(document).text()).body(document);
    }
}
