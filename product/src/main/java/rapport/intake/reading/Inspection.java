package rapport.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/// A first look into a file: what it is, how it is to be read, and what its first rows say.
public final class Inspection {

    private static final int SAMPLE = 50;

    private Inspection() {}

    /// Looks into a file. Whatever is in it, the answer is a value.
    ///
    /// @throws IOException only if the bytes cannot be fetched
    public static Inspected of(FileBytes file, ReadingChoices choices) throws IOException {
        try {
            return ZippedFile.isArchive(file) ? ZippedFile.archive(file) : table(file, choices);
        } catch (CannotRead refusal) {
            return new Inspected.Unreadable(refusal.reason());
        } catch (ZipException damaged) {
            return new Inspected.Unreadable(ZippedFile.explain(damaged));
        } catch (SourceLost lost) {
            throw new IOException(lost.getMessage(), lost.getCause());
        }
    }

    private static Inspected table(FileBytes file, ReadingChoices choices) throws IOException {
        try (var reader = RowReader.open(file, choices)) {
            var sample = new ArrayList<List<String>>();
            var notices = new ArrayList<>(reader.opened().notices());
            notices.addAll(reader.shape().notices());
            int broken = 0;
            for (int i = 0; i < SAMPLE && reader.hasNext(); i++) {
                switch (reader.next()) {
                    case ReadRow.Cells row -> sample.add(row.cells());
                    case ReadRow.Broken _ -> broken++;
                }
            }
            if (broken > 0) {
                notices.add("Lines among the first " + SAMPLE + " that could not be read: " + broken + ".");
            }
            if (reader.opened().format() == FileFormat.CARDS && sample.stream().anyMatch(CardColumns::overflows)) {
                notices.add("Some cards have more entries than there are columns; these stand in the note.");
            }
            var headed = reader.shape().hasHeader();
            return new Inspected.Table(
                    reader.opened().format(),
                    reader.opened().choices().withFirstRowIsHeader(headed),
                    reader.opened().sheets(),
                    reader.shape().header(),
                    headed,
                    List.copyOf(sample),
                    List.copyOf(notices));
        }
    }
}
