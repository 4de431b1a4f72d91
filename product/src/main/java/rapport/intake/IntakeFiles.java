package rapport.intake;

import java.io.IOException;
import org.springframework.stereotype.Component;
import rapport.intake.reading.FileBytes;
import rapport.intake.reading.Inspected;
import rapport.intake.reading.Inspection;
import rapport.intake.reading.ReadingChoices;
import rapport.web.NotFound;

/// The bytes behind an import: a whole upload, or one part of a zip.
@Component
public class IntakeFiles {
    private final Uploads uploads;

    IntakeFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    public FileBytes open(Intake intake) throws IOException {
        return open(intake.upload(), intake.part());
    }

    FileBytes open(UploadId upload, String part) throws IOException {
        FileBytes file = uploads.open(upload);
        if (part.isEmpty()) {
            return file;
        }
        if (Inspection.of(file, ReadingChoices.detect()) instanceof Inspected.Archive archive) {
            return archive.parts().stream()
                    .filter(candidate -> candidate.name().equals(part))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("The archive has no part of that name."));
        }
        throw new NotFound("This file is no archive.");
    }
}
