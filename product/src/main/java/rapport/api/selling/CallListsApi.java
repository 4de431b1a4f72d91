package rapport.api.selling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.paging.Page;
import rapport.api.paging.PageRequest;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import rapport.api.reading.Json;
import rapport.journal.Does;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.sales.SalesKinds;
import rapport.sales.calling.CallListViews;
import rapport.sales.calling.NoteCall;
import rapport.sales.calling.Noting;
import rapport.sales.calling.Response;
import rapport.web.NotFound;

/// Call lists, for telephones that dial by themselves and for whoever counts what came of a list.
@RestController
@RequestMapping(path = "/api/v1/call-lists", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = SalesKinds.LEAD)
@Tag(name = "Leads")
class CallListsApi {
    @Schema(name = "CallLists", description = "All call lists on which you see a lead.")
    record Lists(List<CallListDocument> items) {}

    @Schema(name = "CalledLeadPage", description = "A page of the leads on a call list.")
    record Entries(
            List<CalledLeadDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    private final CallListViews lists;
    private final NoteCall note;

    CallListsApi(CallListViews lists, NoteCall note) {
        this.lists = lists;
        this.note = note;
    }

    @GetMapping
    @Operation(operationId = "listCallLists", summary = "List the call lists", description = "Those under way first.")
    Lists all(Viewer viewer) {
        return new Lists(lists.all(viewer).stream().map(CallListDocument::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readCallList", summary = "Read how far a call list is")
    CallListDocument show(@PathVariable CallListId id, Viewer viewer) {
        return lists.find(id, viewer).map(CallListDocument::of).orElseThrow(CallListsApi::nothing);
    }

    @GetMapping("/{id}/entries")
    @Operation(
            operationId = "listCalledLeads",
            summary = "List the leads of a call list, with what came of each",
            description = "In the order in which they were put there.")
    ResponseEntity<Entries> entries(
            @PathVariable CallListId id,
            @Parameter(description = "Only those with this response.", example = "INTERESTED")
                    @RequestParam(required = false)
                    @Nullable
                    Response response,
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        int most = PageRequest.limit(limit);
        var found = lists.leads(id, response, place(cursor), most + 1, viewer);
        if (found.isEmpty() && lists.find(id, viewer).isEmpty()) {
            throw nothing();
        }
        var shown = found.stream().limit(most).toList();
        Optional<String> next =
                found.size() > most ? Optional.of(shown.getLast().id().toString()) : Optional.empty();
        return new Page<>(shown.stream().map(CalledLeadDocument::of).toList(), next)
                .answer(page -> new Entries(page.items(), page.next().orElse(null)));
    }

    @PostMapping("/{id}/entries/{lead}/calls")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.LEAD)
    @Does("Note a call")
    @Operation(
            operationId = "noteCall",
            summary = "Note what a call came to",
            description = "As the page of the call does: on the list, on the timeline, and on the lead.")
    CalledLeadDocument note(
            @PathVariable CallListId id, @PathVariable LeadId lead, @RequestBody CallTold told, Viewer viewer) {
        var said = told.read();
        if (said.isEmpty()) {
            throw ApiRefusal.ofFields(List.of(new FieldProblem("/said", "Send one of " + CallTold.ALL + ".")));
        }
        var noting = note.of(id, lead, said.get(), Json.orEmpty(told.words()), told.again(), viewer)
                .orElseThrow(CallListsApi::nothing);
        if (noting instanceof Noting.Refused(var why)) {
            throw ApiRefusal.of(ProblemKind.CANNOT_NOW, why);
        }
        return lists.lead(id, lead, viewer).map(CalledLeadDocument::of).orElseThrow(CallListsApi::nothing);
    }

    private static @Nullable UUID place(String cursor) {
        try {
            return cursor.isEmpty() ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw PageRequest.foreignCursor();
        }
    }

    private static NotFound nothing() {
        return new NotFound("There is no such call list or call, or none that you may see.");
    }
}
