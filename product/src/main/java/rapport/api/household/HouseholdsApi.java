package rapport.api.household;

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
import rapport.api.paging.ListPages;
import rapport.api.paging.PageRequest;
import rapport.api.reading.MergePatch;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.journal.Does;

@RestController
@RequestMapping(path = "/api/v1/households", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = CustomerKinds.PERSON)
@Tag(name = "Households")
class HouseholdsApi {
    private static final String LIST = "households";

    @Schema(name = "HouseholdPage", description = "A page of households.")
    record Page(
            List<HouseholdDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    private final ListPages lists;
    private final HouseholdActs acts;

    HouseholdsApi(ListPages lists, HouseholdActs acts) {
        this.lists = lists;
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            operationId = "listHouseholds",
            summary = "List households",
            description = "The same search, filters, views and orders as the list on the screen.")
    ResponseEntity<Page> list(
            @Parameter(description = "Words in the name or the city.", example = "berg")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = Asked.FILTER, example = "city == \"Halden\"")
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(description = "name or added; with a - before it the other way round.", example = "-added")
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
                .answer(page -> new Page(page.items(), page.next().orElse(null)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readHousehold", summary = "Read a household with its members")
    ResponseEntity<HouseholdDocument> show(@PathVariable PartyId id, Viewer viewer) {
        return answer(acts.find(id, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @PostMapping
    @Does("Make a household")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addHousehold",
            summary = "Make a household of people who live in none yet",
            description = "Nobody lives in two households at a time.")
    ResponseEntity<HouseholdDocument> create(@RequestBody HouseholdTold told, Viewer viewer) {
        HouseholdDocument made = acts.add(told, viewer);
        return ResponseEntity.created(URI.create("/api/v1/households/" + made.id()))
                .eTag(acts.version(made).text())
                .body(made);
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @PatchMapping("/{id}")
    @Does("Rename a household")
    @Operation(
            operationId = "changeHousehold",
            summary = "Rename a household",
            description = "A JSON merge patch (RFC 7396). Members come and go at addresses of their own.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = HouseholdChange.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = HouseholdChange.class))
                            }))
    ResponseEntity<HouseholdDocument> merge(
            @PathVariable PartyId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody MergePatch patch,
            Viewer viewer) {
        return answer(acts.change(id, ifMatch, patch, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @PutMapping("/{id}/members/{person}")
    @Does("Say as what somebody lives in a household")
    @Operation(
            operationId = "putHouseholdMember",
            summary = "Take somebody into a household, or say as what they live there")
    ResponseEntity<HouseholdDocument> put(
            @PathVariable PartyId id, @PathVariable PartyId person, @RequestBody MembershipTold told, Viewer viewer) {
        return answer(acts.put(id, person, told, viewer));
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @DeleteMapping("/{id}/members/{person}")
    @Does("Somebody leaves a household")
    @Operation(
            operationId = "endHouseholdMember",
            summary = "Say that somebody has left",
            description = "Today; that they lived there stays in the past of both.")
    ResponseEntity<HouseholdDocument> leave(@PathVariable PartyId id, @PathVariable PartyId person, Viewer viewer) {
        return answer(acts.leave(id, person, viewer));
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.PERSON)
    @DeleteMapping("/{id}")
    @Does("Delete a household")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteHousehold",
            summary = "Delete a household",
            description = "Its members stay. It can be undone from the audit.")
    void delete(
            @PathVariable PartyId id,
            @Parameter(description = "The ETag of the version that you read, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            Viewer viewer) {
        acts.delete(id, ifMatch, viewer);
    }

    private ResponseEntity<HouseholdDocument> answer(HouseholdDocument document) {
        return ResponseEntity.ok().eTag(acts.version(document).text()).body(document);
    }
}
