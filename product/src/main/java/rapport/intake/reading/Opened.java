package rapport.intake.reading;

import java.io.IOException;
import java.util.List;

/// A file that is open at its first row, and how it was opened.
///
/// @param choices as found out or as corrected
record Opened(FileFormat format, ReadingChoices choices, List<String> sheets, RowSource rows, List<String> notices) {

    static Opened of(FileBytes file, ReadingChoices choices) throws IOException {
        var head = Head.of(file);
        return switch (Signature.of(file, head, choices)) {
            case Signature.Refused(var reason) -> throw new CannotRead(reason);
            case Signature.Zip _ -> Workbook.open(file, choices);
            case Signature.Text(var charset) -> OpenedText.of(file, head, charset, choices);
        };
    }
}
