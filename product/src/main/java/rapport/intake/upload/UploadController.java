package rapport.intake.upload;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.intake.DraftImport;
import rapport.intake.Drafted;
import rapport.intake.UploadId;
import rapport.intake.Uploads;
import rapport.intake.mapping.ImportKind;
import rapport.journal.Does;
import rapport.web.Html;
import templates.Templates;

@Controller
@RequestMapping("/imports")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class UploadController {
    private final Uploads uploads;
    private final DraftImport draft;
    private final ArchivePages archives;
    private final Templates templates;

    UploadController(Uploads uploads, DraftImport draft, ArchivePages archives, Templates templates) {
        this.uploads = uploads;
        this.draft = draft;
        this.archives = archives;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html form() {
        return form("");
    }

    @PostMapping
    @Does(value = "Hand in a file", undo = false)
    Html create(@RequestParam("file") MultipartFile file, @RequestParam(defaultValue = "") String kind, Viewer viewer)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (name.isBlank() && file.isEmpty()) {
            return form("Choose a file first.").status(422);
        }
        UploadId upload;
        try (var bytes = file.getInputStream()) {
            upload = uploads.keep(name, bytes, viewer.id());
        }
        return next(upload, "", kind, viewer);
    }

    @GetMapping("/files/{upload}")
    Html archive(@PathVariable UploadId upload, Viewer viewer) throws IOException {
        ArchivePage page = archives.of(upload, viewer, "");
        return Html.page(page.name(), templates.intakeUploadArchive(page));
    }

    @PostMapping("/files/{upload}/parts")
    @Does(value = "Choose a part of a file", undo = false)
    Html part(@PathVariable UploadId upload, @RequestParam String part, Viewer viewer) throws IOException {
        return next(upload, part, "", viewer);
    }

    private Html next(UploadId upload, String part, String kind, Viewer viewer) throws IOException {
        return switch (draft.of(upload, part, kind(kind), Optional.empty(), viewer.id())) {
            case Drafted.Table(var id) -> Html.goTo("/imports/" + id + "/mapping");
            case Drafted.Archive _ -> Html.goTo("/imports/files/" + upload);
            case Drafted.Unreadable(var reason) -> {
                if (part.isEmpty()) {
                    uploads.forget(upload);
                    yield form(reason).status(422);
                }
                yield Html.page(
                                "Parts",
                                templates.intakeUploadArchive(archives.of(upload, viewer, part + ": " + reason)))
                        .status(422);
            }
        };
    }

    private Html form(String problem) {
        return Html.page("Import a file", templates.intakeUploadForm(problem));
    }

    private static Optional<ImportKind> kind(String text) {
        return switch (text) {
            case "PEOPLE" -> Optional.of(ImportKind.PEOPLE);
            case "ORGANISATIONS" -> Optional.of(ImportKind.ORGANISATIONS);
            default -> Optional.empty();
        };
    }
}
