package rapport.intake.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import rapport.intake.records.ArrivalScreen;
import rapport.intake.records.Arrivals;
import rapport.intake.records.HandedIn;
import rapport.journal.Does;
import rapport.web.Html;
import templates.Templates;

/// Where a file is handed in, whatever its rows are: customers, or records of a module that says how to bring them in.
@Controller
@RequestMapping("/imports")
@AllowedTo(
        right = Right.IMPORT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class UploadController {
    private final Uploads uploads;
    private final DraftImport draft;
    private final ArrivalScreen records;
    private final ArchivePages archives;
    private final Templates templates;

    UploadController(
            Uploads uploads, DraftImport draft, ArrivalScreen records, ArchivePages archives, Templates templates) {
        this.uploads = uploads;
        this.draft = draft;
        this.records = records;
        this.archives = archives;
        this.templates = templates;
    }

    /// @param kind what is in it, as far as whoever leads here knows
    @GetMapping("/new")
    @AllowedTo(right = Right.IMPORT, on = AllowedTo.ANYTHING)
    Html form(@RequestParam(defaultValue = "") String kind, Viewer viewer) {
        return form("", kind, viewer);
    }

    @PostMapping
    @AllowedTo(right = Right.IMPORT, on = AllowedTo.ANYTHING)
    @Does(value = "Hand in a file", undo = false)
    Html create(@RequestParam("file") MultipartFile file, @RequestParam(defaultValue = "") String kind, Viewer viewer)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (name.isBlank() && file.isEmpty()) {
            return form("Choose a file first.", kind, viewer).status(422);
        }
        if (kinds(viewer).stream().noneMatch(one -> one.key().equals(kind))) {
            return form("Say what is in it.", kind, viewer).status(422);
        }
        UploadId upload;
        try (var bytes = file.getInputStream()) {
            upload = uploads.keep(name, bytes, viewer.id());
        }
        Optional<Arrivals> others = records.kinds(viewer).stream()
                .filter(one -> one.key().equals(kind))
                .findFirst();
        return others.isPresent() ? next(upload, others.get(), viewer) : next(upload, "", kind, viewer);
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

    private Html next(UploadId upload, Arrivals kind, Viewer viewer) throws IOException {
        return switch (records.handIn(kind, upload, viewer)) {
            case HandedIn.Draft(var path) -> Html.goTo(path);
            case HandedIn.Refused(var why) -> form(why, kind.key(), viewer).status(422);
        };
    }

    private Html next(UploadId upload, String part, String kind, Viewer viewer) throws IOException {
        return switch (draft.of(upload, part, kind(kind), Optional.empty(), viewer.id())) {
            case Drafted.Table(var id) -> Html.goTo("/imports/" + id + "/mapping");
            case Drafted.Archive _ -> Html.goTo("/imports/files/" + upload);
            case Drafted.Unreadable(var reason) -> {
                if (part.isEmpty()) {
                    uploads.forget(upload);
                    yield form(reason, kind, viewer).status(422);
                }
                yield Html.page(
                                "Parts",
                                templates.intakeUploadArchive(archives.of(upload, viewer, part + ": " + reason)))
                        .status(422);
            }
        };
    }

    private Html form(String problem, String kind, Viewer viewer) {
        return Html.page("Import a file", templates.intakeUploadForm(page(problem, kind, viewer)));
    }

    private UploadPage page(String problem, String kind, Viewer viewer) {
        List<UploadPage.Kind> kinds = kinds(viewer);
        boolean known = kinds.stream().anyMatch(one -> one.key().equals(kind));
        return new UploadPage(
                problem,
                kinds,
                known || kinds.isEmpty() ? kind : kinds.getFirst().key());
    }

    /// What the viewer may import.
    private List<UploadPage.Kind> kinds(Viewer viewer) {
        var kinds = new ArrayList<UploadPage.Kind>();
        Arrays.stream(ImportKind.values())
                .filter(one -> viewer.rights().may(one.recordKind(), Right.IMPORT))
                .forEach(one -> kinds.add(new UploadPage.Kind(one.name(), one.label(), eachRow(one))));
        if (kinds.size() > 1) {
            kinds.addFirst(new UploadPage.Kind("", "People or organisations", "found out; you can correct it then"));
        }
        records.kinds(viewer).forEach(one -> kinds.add(new UploadPage.Kind(one.key(), one.plural(), one.eachRow())));
        return kinds;
    }

    private static String eachRow(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> "each row is a person, maybe with a firm";
            case ORGANISATIONS -> "each row is a firm or a body";
        };
    }

    private static Optional<ImportKind> kind(String text) {
        return Arrays.stream(ImportKind.values())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }
}
