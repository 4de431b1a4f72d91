package rapport.api.merging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.customers.CustomerKinds;
import rapport.customers.MergedParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.Does;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = CustomerKinds.PERSON)
@Tag(name = "Merges")
class MergesApi {
    private static final String TELLS = "The one at this address stays. Values survive by the company's rules;"
            + " everything that hung on the other moves along, and its id answers with the one that stays.";

    @Schema(name = "MergeRequest")
    record Wanted(
            @Schema(description = "The id of the one that becomes part of this one.") @Nullable
            String other) {}

    @Schema(name = "Merge", description = "Another that is part of this one.")
    record Merge(
            @Schema(description = "The id that it had, and that keeps working.")
            String other,

            String name,
            Instant at) {
        static Merge of(MergedParties.Former former) {
            return new Merge(former.id().toString(), former.name(), former.at());
        }
    }

    @Schema(name = "Merges")
    record Merges(List<Merge> items) {}

    private final MergeTold merge;

    MergesApi(MergeTold merge) {
        this.merge = merge;
    }

    @GetMapping("/people/{id}/merges")
    @Operation(operationId = "listMergesOfPerson", summary = "Of whom a person is made, the last first")
    Merges ofPerson(@PathVariable PartyId id, Viewer viewer) {
        return merges(PartyKind.PERSON, id, viewer);
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.PERSON)
    @PostMapping("/people/{id}/merges")
    @Does("Merge two customers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "mergePeople", summary = "Make two people one", description = TELLS)
    ResponseEntity<Merge> people(@PathVariable PartyId id, @RequestBody Wanted wanted, Viewer viewer) {
        return merged(PartyKind.PERSON, "/api/v1/people/", id, wanted, viewer);
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.PERSON)
    @DeleteMapping("/people/{id}/merges/{other}")
    @Does("Take two customers apart")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "unmergePeople",
            summary = "Make one person two again",
            description = "At any time; what was changed since stays where it is.")
    void apart(@PathVariable PartyId id, @PathVariable PartyId other, Viewer viewer) {
        merge.apart(PartyKind.PERSON, id, other, viewer);
    }

    @AllowedTo(on = CustomerKinds.ORGANISATION)
    @GetMapping("/organisations/{id}/merges")
    @Operation(operationId = "listMergesOfOrganisation", summary = "Of which an organisation is made, the last first")
    Merges ofOrganisation(@PathVariable PartyId id, Viewer viewer) {
        return merges(PartyKind.ORGANISATION, id, viewer);
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.ORGANISATION)
    @PostMapping("/organisations/{id}/merges")
    @Does("Merge two customers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "mergeOrganisations", summary = "Make two organisations one", description = TELLS)
    ResponseEntity<Merge> organisations(@PathVariable PartyId id, @RequestBody Wanted wanted, Viewer viewer) {
        return merged(PartyKind.ORGANISATION, "/api/v1/organisations/", id, wanted, viewer);
    }

    @AllowedTo(right = Right.DELETE, on = CustomerKinds.ORGANISATION)
    @DeleteMapping("/organisations/{id}/merges/{other}")
    @Does("Take two customers apart")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "unmergeOrganisations",
            summary = "Make one organisation two again",
            description = "At any time; what was changed since stays where it is.")
    void apartOrganisations(@PathVariable PartyId id, @PathVariable PartyId other, Viewer viewer) {
        merge.apart(PartyKind.ORGANISATION, id, other, viewer);
    }

    private Merges merges(PartyKind kind, PartyId id, Viewer viewer) {
        return new Merges(merge.behind(kind, id, viewer).stream().map(Merge::of).toList());
    }

    private ResponseEntity<Merge> merged(PartyKind kind, String at, PartyId id, Wanted wanted, Viewer viewer) {
        PartyId other = other(wanted);
        merge.into(kind, id, other, viewer);
        Merge made = merge.behind(kind, id, viewer).stream()
                .filter(former -> former.id().equals(other))
                .map(Merge::of)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(URI.create(at + id + "/merges/" + other)).body(made);
    }

    private static PartyId other(Wanted wanted) {
        try {
            return PartyId.of(wanted.other() == null ? "" : wanted.other());
        } catch (IllegalArgumentException e) {
            throw ApiRefusal.ofFields(
                    List.of(new FieldProblem("/other", "Send the id of the one that becomes part of this one.")));
        }
    }
}
