package rapport.api.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.api.paging.Page;
import rapport.api.paging.PageRequest;
import rapport.api.party.Matching;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.customers.CustomerKinds;
import rapport.customers.survival.MatchingMode;
import rapport.intake.ImportAccount;
import rapport.intake.ImportAccounts;
import rapport.intake.ImportFile;
import rapport.intake.ImportId;
import rapport.intake.ImportStarted;
import rapport.intake.Uploads;
import rapport.intake.mapping.ImportKind;
import rapport.intake.reading.RefusedMember;
import rapport.journal.Does;
import rapport.web.NotFound;

@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
@Tag(name = "Imports")
class ImportsApi {
    @Schema(name = "ImportForm", description = "The form in which a file is handed in.")
    record ImportForm(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            String file,

            @Schema(
                    description = "What the rows are; found out, where it is left out.",
                    allowableValues = {"people", "organisations"})
            String as,

            @Schema(description = "The name of a mapping that was kept; proposed, where it is left out.")
            String mapping,

            @Schema(
                    description = "What becomes of rows that neither a key nor an e-mail decides; left out, it is what"
                            + " is set for the source.",
                    allowableValues = {"create", "match", "ask"})
            String matching) {}

    @Schema(name = "StartedImports", description = "One import for a table, one for each part of a zip.")
    record StartedImports(
            List<ImportDocument> imports,

            @Schema(description = "What the zip holds beside, and why it is not read.")
            List<RefusedMember> refused) {}

    @Schema(name = "ImportsPage", description = "A page of imports.")
    record Imports(
            List<ImportDocument> items,

            @Schema(description = "The cursor of the next page; left out on the last.") @Nullable
            String next) {}

    private final Uploads uploads;
    private final ImportFile importFile;
    private final ImportAccounts accounts;

    ImportsApi(Uploads uploads, ImportFile importFile, ImportAccounts accounts) {
        this.uploads = uploads;
        this.importFile = importFile;
        this.accounts = accounts;
    }

    @PostMapping
    @Does(value = "Start an import", undo = false, noted = true)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "addImport",
            summary = "Hand in a file",
            description =
                    "CSV, XLSX, vCard, or a zip of those, up to 512 MB. The import runs in the background; read its"
                            + " account at Location until the state is DONE, FAILED or CANCELLED.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ImportForm.class))))
    ResponseEntity<StartedImports> create(
            @RequestPart MultipartFile file,
            @Parameter(hidden = true) @RequestParam(defaultValue = "") String as,
            @Parameter(hidden = true) @RequestParam(defaultValue = "") String kind,
            @Parameter(hidden = true) @RequestParam(defaultValue = "") String mapping,
            @Parameter(hidden = true) @RequestParam(defaultValue = "") String matching,
            Viewer viewer)
            throws IOException {
        Optional<ImportKind> rows = kind(as.isEmpty() ? kind : as);
        Optional<MatchingMode> mode = Optional.ofNullable(Matching.mode(matching.isEmpty() ? null : matching));
        var upload = uploads.keep(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream(), viewer.id());
        Optional<String> named = Optional.of(mapping).filter(name -> !name.isBlank());
        return switch (importFile.start(upload, rows, named, mode, viewer.id())) {
            case ImportStarted.Yes(var imports, var refused) ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/imports/" + imports.getFirst()))
                        .body(new StartedImports(
                                imports.stream().map(id -> account(id, viewer)).toList(), refused));
            case ImportStarted.No(var why) -> throw ApiRefusal.of(ProblemKind.REFUSED_FILE, why);
        };
    }

    @GetMapping
    @Operation(
            operationId = "listImports",
            summary = "List imports",
            description = "Their accounts, newest first; drafts are among them.")
    ResponseEntity<Imports> list(
            @Parameter(description = "From “next” of the page before.") @RequestParam(defaultValue = "") String cursor,
            @Parameter(description = "How many a page holds, from 1 to 200.")
                    @RequestParam(defaultValue = PageRequest.LIMIT)
                    int limit,
            Viewer viewer) {
        int size = PageRequest.limit(limit);
        List<ImportAccount> found = accounts.latest(place(cursor), size + 1, viewer);
        List<ImportAccount> shown = found.stream().limit(size).toList();
        Optional<String> next =
                found.size() > size ? Optional.of(shown.getLast().id().toString()) : Optional.empty();
        return new Page<>(shown.stream().map(ImportDocument::of).toList(), next)
                .answer(page -> new Imports(page.items(), page.next().orElse(null)));
    }

    private static @Nullable ImportId place(String cursor) {
        try {
            return cursor.isEmpty() ? null : ImportId.of(cursor);
        } catch (IllegalArgumentException foreign) {
            throw PageRequest.foreignCursor();
        }
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readImport", summary = "Read the account of an import")
    ResponseEntity<ImportDocument> show(@PathVariable ImportId id, Viewer viewer) {
        return ResponseEntity.ok(account(id, viewer));
    }

    private ImportDocument account(ImportId id, Viewer viewer) {
        return accounts.find(id, viewer)
                .map(ImportDocument::of)
                .orElseThrow(() -> new NotFound("There is no such import, or none that you may see."));
    }

    private static Optional<ImportKind> kind(String text) {
        return switch (text) {
            case "" -> Optional.empty();
            case "people" -> Optional.of(ImportKind.PEOPLE);
            case "organisations" -> Optional.of(ImportKind.ORGANISATIONS);
            default -> throw ApiRefusal.of(ProblemKind.BAD_PARAMETER, "The parameter “as” is people or organisations.");
        };
    }
}
