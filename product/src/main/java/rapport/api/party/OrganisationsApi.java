package rapport.api.party;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import rapport.api.paging.PageRequest;
import rapport.api.reading.MergePatch;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.journal.Does;

@RestController
@RequestMapping(path = "/api/v1/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = CustomerKinds.ORGANISATION)
@Tag(name = "Organisations")
class OrganisationsApi {
    @Schema(name = "OrganisationsPage", description = "A page of organisations.")
    record Organisations(
            List<OrganisationDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    private final PartyRoutes routes;

    OrganisationsApi(PartyRoutes routes) {
        this.routes = routes;
    }

    @GetMapping
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations",
            description = "The same search, filters, views and orders as the list on the screen.")
    ResponseEntity<Organisations> list(
            @Parameter(description = "Words to find: name, e-mail, phone, in any order.", example = "halden")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = Asked.FILTER, example = Asked.FILTER_EXAMPLE)
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(
                            description = "name, email, phone, city, contact or added; with a - before it the other way"
                                    + " round. Best matches first, where it is left out.",
                            example = "name")
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        return routes.list(Shape.ORGANISATION, new Asked(q, filter, sort, view, cursor, limit), viewer)
                .answer(page -> new Organisations(page.items(), page.next().orElse(null)));
    }

    @GetMapping("/groups")
    @Operation(
            operationId = "groupOrganisations",
            summary = "Count organisations by a value",
            description =
                    "The same groups as on the screen: by a choice, a text such as the city, or the month of a day.")
    GroupsDocument groups(
            @Parameter(description = "By what: role, owner, country, city, last_contact …", example = "role")
                    @RequestParam
                    String by,
            @Parameter(description = "Words to find.") @RequestParam(required = false) @Nullable String q,
            @Parameter(description = Asked.FILTER, example = Asked.FILTER_EXAMPLE)
                    @RequestParam(required = false)
                    @Nullable
                    String filter,
            @Parameter(description = Asked.VIEW) @RequestParam(required = false) @Nullable String view,
            Viewer viewer) {
        return routes.groups(Shape.ORGANISATION, by, new Asked(q, filter, null, view, "", 1), viewer);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readOrganisation", summary = "Read an organisation")
    ResponseEntity<OrganisationDocument> show(@PathVariable PartyId id, Viewer viewer) {
        return routes.show(Shape.ORGANISATION, id, viewer);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.ORGANISATION)
    @PostMapping
    @Does("Add an organisation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addOrganisation",
            summary = "Add an organisation",
            description = Matching.TELLS,
            responses = {
                @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true),
                @ApiResponse(
                        responseCode = "200",
                        description = "Known already; what was told is added.",
                        useReturnTypeSchema = true)
            })
    ResponseEntity<OrganisationDocument> create(
            @Parameter(description = Matching.ABOUT, example = "match") @RequestParam(required = false) @Nullable
                    String matching,
            @RequestBody OrganisationDocument told,
            Viewer viewer) {
        return routes.create(Shape.ORGANISATION, told, matching, viewer);
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
    @PutMapping("/{id}")
    @Does("Replace an organisation")
    @Operation(
            operationId = "replaceOrganisation",
            summary = "Say all that is known of an organisation",
            description = "What is left out is known no longer: a role or a job ends today, an e-mail is gone.")
    ResponseEntity<OrganisationDocument> replace(
            @PathVariable PartyId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody OrganisationDocument told,
            Viewer viewer) {
        return routes.replace(Shape.ORGANISATION, id, ifMatch, told, viewer);
    }

    @AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
    @PatchMapping("/{id}")
    @Does("Change an organisation")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change some fields of an organisation",
            description =
                    "A JSON merge patch (RFC 7396): what is not named stays, null takes a field away, and a list is"
                            + " replaced as a whole.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = OrganisationDocument.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = OrganisationDocument.class))
                            }))
    ResponseEntity<OrganisationDocument> merge(
            @PathVariable PartyId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody MergePatch patch,
            Viewer viewer) {
        return routes.merge(Shape.ORGANISATION, id, ifMatch, patch, viewer);
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.ORGANISATION)
    @DeleteMapping("/{id}")
    @Does("Delete an organisation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteOrganisation",
            summary = "Delete an organisation",
            description = "It can be undone from the audit.")
    ResponseEntity<Void> delete(
            @PathVariable PartyId id,
            @Parameter(description = "The ETag of the version that you read, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            Viewer viewer) {
        return routes.delete(Shape.ORGANISATION, id, ifMatch, viewer);
    }
}
