package rapport.api.consent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.Sources;
import rapport.customers.consent.ConsentId;
import rapport.customers.consent.ConsentTold;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.KnownConsents;
import rapport.customers.consent.MayContact;
import rapport.customers.consent.Purpose;
import rapport.customers.consent.Purposes;
import rapport.customers.consent.RecordConsent;
import rapport.customers.consent.Recorded;
import rapport.journal.Does;
import rapport.web.NotFound;

@RestController
@RequestMapping(path = "/api/v1/parties/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
@Tag(name = "Consents")
class ConsentsApi {
    @Schema(name = "Consents", description = "All that a customer said about being contacted, newest first.")
    record Consents(List<ConsentDocument> items) {}

    private final KnownConsents known;
    private final RecordConsent record;
    private final ToldConsents toldConsents;
    private final MayContact may;
    private final Purposes purposes;
    private final Sources sources;
    private final Clock clock;

    ConsentsApi(
            KnownConsents known,
            RecordConsent record,
            ToldConsents toldConsents,
            MayContact may,
            Purposes purposes,
            Sources sources,
            Clock clock) {
        this.known = known;
        this.record = record;
        this.toldConsents = toldConsents;
        this.may = may;
        this.purposes = purposes;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/consents")
    @Operation(
            operationId = "listConsents",
            summary = "List what a customer said about being contacted",
            description = "With its history and its proof. The ETag is the version of the customer.")
    ResponseEntity<Consents> list(@PathVariable PartyId id, Viewer viewer) {
        var found = find(id, viewer);
        return ResponseEntity.ok()
                .eTag("\"" + found.version() + "\"")
                .body(new Consents(found.said().stream()
                        .map(one -> ConsentDocument.of(one, null))
                        .toList()));
    }

    @AllowedTo(
            right = Right.EDIT,
            on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
    @PostMapping("/consents")
    @Does("Write down a consent")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addConsent",
            summary = "Write down what a customer said about being contacted",
            description = "What was said before about the same purpose and channel stays in the history.")
    ResponseEntity<ConsentDocument> create(@PathVariable PartyId id, @RequestBody ConsentDocument told, Viewer viewer) {
        ConsentTold read = toldConsents.read(told);
        return switch (record.of(id, read, sources.named(Sources.API), viewer)) {
            case Recorded.Done(var consent, var key) -> {
                var found = find(id, viewer);
                String confirmation = key == null ? null : "/agreement/" + key.text();
                yield ResponseEntity.created(URI.create("/api/v1/parties/" + id + "/consents"))
                        .eTag("\"" + found.version() + "\"")
                        .body(ConsentDocument.of(one(found, consent), confirmation));
            }
            case Recorded.Refused(var sentence) ->
                throw ApiRefusal.ofFields(List.of(new FieldProblem("/standing", sentence)));
            case Recorded.Missing() -> throw nobody();
        };
    }

    @GetMapping("/permission")
    @Operation(
            operationId = "askPermission",
            summary = "Ask whether a customer may be contacted now",
            description = "The question that every channel of Rapport asks itself.")
    PermissionDocument permission(
            @PathVariable PartyId id,
            @Parameter(description = "The key or the name of the purpose.", example = "newsletter") @RequestParam
                    String purpose,
            @Parameter(
                            description = "The channel.",
                            example = "EMAIL",
                            schema = @Schema(implementation = ContactChannel.class))
                    @RequestParam
                    String channel,
            Viewer viewer) {
        find(id, viewer);
        Purpose wanted = purposes.called(purpose)
                .orElseThrow(() -> ApiRefusal.of(ProblemKind.BAD_PARAMETER, "There is no purpose “" + purpose + "”."));
        return PermissionDocument.of(may.ask(
                id,
                wanted.id(),
                channel(channel),
                clock.instant(),
                viewer.formats().locale()));
    }

    private static ContactChannel channel(String name) {
        try {
            return ContactChannel.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw ApiRefusal.of(
                    ProblemKind.BAD_PARAMETER, "The channel is one of EMAIL, PHONE, SMS, LETTER and MESSENGER.");
        }
    }

    private static KnownConsents.Known one(KnownConsents.OfParty party, ConsentId id) {
        return party.said().stream()
                .filter(said -> said.id().equals(id))
                .findFirst()
                .orElseThrow(ConsentsApi::nobody);
    }

    private KnownConsents.OfParty find(PartyId id, Viewer viewer) {
        return known.of(id, viewer).orElseThrow(ConsentsApi::nobody);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody of whom you may know this.");
    }
}
