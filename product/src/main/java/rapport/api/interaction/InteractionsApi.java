package rapport.api.interaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.paging.Page;
import rapport.api.paging.PageRequest;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.reading.ContentTag;
import rapport.api.reading.JsonReading;
import rapport.api.reading.MergePatch;
import rapport.customers.PartyId;
import rapport.customfields.CustomField;
import rapport.customfields.CustomFields;
import rapport.journal.Does;
import rapport.timeline.InteractionId;
import rapport.timeline.InteractionView;
import rapport.timeline.Interactions;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;
import rapport.timeline.TimelineCursor;
import rapport.timeline.TimelineKinds;
import rapport.web.NotFound;

@RestController
@RequestMapping(path = "/api/v1/interactions", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = TimelineKinds.INTERACTION)
@Tag(name = "Interactions")
class InteractionsApi {
    @Schema(name = "InteractionsPage", description = "A page of interactions, newest first.")
    record InteractionsPage(
            List<InteractionDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    private final Interactions interactions;
    private final RecordInteraction record;
    private final InteractionChanges changes;
    private final CustomFields fields;
    private final JsonReading json;
    private final Clock clock;

    InteractionsApi(
            Interactions interactions,
            RecordInteraction record,
            InteractionChanges changes,
            CustomFields fields,
            JsonReading json,
            Clock clock) {
        this.interactions = interactions;
        this.record = record;
        this.changes = changes;
        this.fields = fields;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listInteractions",
            summary = "List the interactions with one party",
            description = "Newest first.")
    ResponseEntity<InteractionsPage> list(
            @Parameter(description = "The id of a person or an organisation.") @RequestParam PartyId party,
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        int size = PageRequest.limit(limit);
        var page = interactions.page(party, place(cursor), size, viewer);
        var documents =
                page.interactions().stream().map(InteractionDocument::of).toList();
        return new Page<>(documents, page.next().map(TimelineCursor::text))
                .answer(whole ->
                        new InteractionsPage(whole.items(), whole.next().orElse(null)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readInteraction", summary = "Read one interaction")
    ResponseEntity<InteractionDocument> show(@PathVariable InteractionId id, Viewer viewer) {
        return answer(find(id, viewer));
    }

    @AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
    @PostMapping
    @Does("Write down an interaction")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addInteraction",
            summary = "Write down an interaction",
            description = "It stands at once on the timeline of everybody who took part, and of the organisations that"
                    + " they work for.")
    ResponseEntity<InteractionDocument> create(@RequestBody InteractionTold told, Viewer viewer) {
        var payload = told.payload() == null ? null : json.written(told.payload());
        return switch (record.one(InteractionReading.read(told, payload, ownFields(viewer), clock.instant()), viewer)) {
            case Recording.Recorded(var id, var _) -> {
                var one = find(id, viewer);
                yield ResponseEntity.created(URI.create("/api/v1/interactions/" + id))
                        .eTag(ContentTag.of(one.custom()).text())
                        .body(InteractionDocument.of(one));
            }
            case Recording.Refused(var problems) -> throw ApiRefusal.ofFields(fields(problems));
        };
    }

    @AllowedTo(right = Right.EDIT, on = TimelineKinds.INTERACTION)
    @PatchMapping("/{id}")
    @Does("Change an interaction")
    @Operation(
            operationId = "changeInteraction",
            summary = "Change what the company's own fields say of an interaction",
            description = "A JSON merge patch (RFC 7396). All else stays as it was written down.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = {
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = InteractionChange.class)),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = InteractionChange.class))
                            }))
    ResponseEntity<InteractionDocument> merge(
            @PathVariable InteractionId id,
            @Parameter(description = "The ETag of the version that you changed, or *.")
                    @RequestHeader(name = "If-Match", required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody MergePatch patch,
            Viewer viewer) {
        changes.apply(patch, ifMatch, find(id, viewer), viewer);
        return answer(find(id, viewer));
    }

    private List<CustomField> ownFields(Viewer viewer) {
        return fields.shown(TimelineKinds.INTERACTION, viewer);
    }

    private InteractionView find(InteractionId id, Viewer viewer) {
        return interactions.find(id, viewer).orElseThrow(InteractionsApi::nothing);
    }

    private static NotFound nothing() {
        return new NotFound("There is no such interaction, or none that you may see or change.");
    }

    private static ResponseEntity<InteractionDocument> answer(InteractionView one) {
        return ResponseEntity.ok().eTag(ContentTag.of(one.custom()).text()).body(InteractionDocument.of(one));
    }

    private static Optional<TimelineCursor> place(String cursor) {
        return cursor.isEmpty()
                ? Optional.empty()
                : Optional.of(TimelineCursor.parse(cursor).orElseThrow(PageRequest::foreignCursor));
    }

    private static List<FieldProblem> fields(Map<String, String> problems) {
        return problems.entrySet().stream()
                .map(problem -> new FieldProblem("/" + problem.getKey(), problem.getValue()))
                .toList();
    }
}
