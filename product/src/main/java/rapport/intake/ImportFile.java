package rapport.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import rapport.access.AccountId;
import rapport.customers.survival.MatchingMode;
import rapport.intake.mapping.ImportKind;
import rapport.intake.reading.Part;
import rapport.intake.reading.RefusedMember;

/// Imports a file without asking anything: for programs, which hand in an upload ([Uploads#keep]) and then read the
/// account ([ImportAccounts#find]) until it is over.
@Service
public class ImportFile {
    private final DraftImport draft;
    private final StartImport start;
    private final Intakes intakes;
    private final Uploads uploads;
    private final NamedMappings mappings;

    ImportFile(DraftImport draft, StartImport start, Intakes intakes, Uploads uploads, NamedMappings mappings) {
        this.draft = draft;
        this.start = start;
        this.intakes = intakes;
        this.uploads = uploads;
        this.mappings = mappings;
    }

    /// Starts the import of a file with a named mapping, or else with the proposed one. A file that cannot be read or
    /// understood is refused and not kept.
    ///
    /// @param kind    what its rows are; empty to find it out
    /// @param mapping the name of a mapping that was kept; empty for the proposal
    /// @param mode    how its rows are put to customers; empty for what holds for its source
    /// @throws IOException only when the file cannot be fetched from the database
    public ImportStarted start(
            UploadId upload,
            Optional<ImportKind> kind,
            Optional<String> mapping,
            Optional<MatchingMode> mode,
            AccountId by)
            throws IOException {
        Optional<NamedMapping> named = mapping.flatMap(mappings::find);
        if (mapping.isPresent() && named.isEmpty()) {
            return refused(upload, "There is no mapping called “" + mapping.get() + "”.");
        }
        return switch (draft.of(upload, "", kind, named, by)) {
            case Drafted.Table(var id) -> started(upload, List.of(id), List.of(), mode, by);
            case Drafted.Unreadable(var reason) -> refused(upload, reason);
            case Drafted.Archive(var parts, var members) -> {
                var refused = new ArrayList<>(members);
                yield started(upload, drafts(upload, parts, refused, kind, named, by), refused, mode, by);
            }
        };
    }

    private List<ImportId> drafts(
            UploadId upload,
            List<Part> parts,
            List<RefusedMember> refused,
            Optional<ImportKind> kind,
            Optional<NamedMapping> named,
            AccountId by)
            throws IOException {
        var ids = new ArrayList<ImportId>();
        for (Part part : parts) {
            switch (draft.of(upload, part.name(), kind, named, by)) {
                case Drafted.Table(var id) -> ids.add(id);
                case Drafted.Unreadable(var reason) -> refused.add(new RefusedMember(part.name(), reason));
                case Drafted.Archive _ ->
                    refused.add(new RefusedMember(part.name(), "It is an archive inside an archive. Unpack it first."));
            }
        }
        return ids;
    }

    private ImportStarted started(
            UploadId upload,
            List<ImportId> drafts,
            List<RefusedMember> members,
            Optional<MatchingMode> mode,
            AccountId by) {
        var imports = new ArrayList<ImportId>();
        var refused = new ArrayList<>(members);
        for (ImportId id : drafts) {
            Intake intake = intakes.get(id);
            List<String> problems = intake.mapping().problems();
            if (problems.isEmpty()) {
                mode.ifPresent(chosen -> intakes.match(id, chosen));
                start.now(id, by);
                imports.add(id);
            } else {
                intakes.drop(id);
                refused.add(new RefusedMember(intake.title(), String.join(" ", problems)));
            }
        }
        if (!imports.isEmpty()) {
            return new ImportStarted.Yes(imports, refused);
        }
        return refused(
                upload,
                refused.isEmpty()
                        ? "The archive is empty."
                        : String.join(
                                " ",
                                refused.stream()
                                        .map(RefusedMember::reason)
                                        .distinct()
                                        .toList()));
    }

    private ImportStarted refused(UploadId upload, String why) {
        uploads.forget(upload);
        return new ImportStarted.No(why);
    }
}
