package rapport.intake.upload;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.intake.Intake;
import rapport.intake.Intakes;
import rapport.intake.UploadId;
import rapport.intake.Uploads;
import rapport.intake.reading.FileBytes;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.reading.Part;
import rapport.intake.reading.ReadingChoices;
import rapport.web.NotFound;

/// Reads what is in a zip, and which of it was imported already.
@Component
class ArchivePages {
    private static final long KILOBYTE = 1_000;

    private final Uploads uploads;
    private final Intakes intakes;

    ArchivePages(Uploads uploads, Intakes intakes) {
        this.uploads = uploads;
        this.intakes = intakes;
    }

    ArchivePage of(UploadId id, Viewer viewer, String problem) throws IOException {
        FileBytes file = uploads.open(id);
        if (!(Inspection.of(file, ReadingChoices.detect()) instanceof Inspected.Archive(var parts, var refused))) {
            throw new NotFound("This file is no archive.");
        }
        Map<String, Intake> made = intakes.ofUpload(id).stream()
                .collect(Collectors.toMap(Intake::part, Function.identity(), (_, later) -> later));
        List<ArchivePage.Row> rows =
                parts.stream().map(part -> row(part, made, viewer)).toList();
        return new ArchivePage(id.toString(), file.name(), rows, refused, problem);
    }

    private static ArchivePage.Row row(Part part, Map<String, Intake> made, Viewer viewer) {
        String size = viewer.formats().number(Math.max(1, part.size() / KILOBYTE)) + " kB";
        Intake intake = made.get(part.name());
        return intake == null
                ? new ArchivePage.Row(part.name(), size, "", "")
                : intake.isDraft()
                        ? new ArchivePage.Row(part.name(), size, "/imports/" + intake.id() + "/mapping", "Begun")
                        : new ArchivePage.Row(part.name(), size, "/imports/" + intake.id(), "Imported");
    }
}
