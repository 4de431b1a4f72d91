package rapport.intake.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.customfields.CustomField;
import rapport.intake.Intake;
import rapport.intake.mapping.RowFacts;
import rapport.intake.reading.FileBytes;
import rapport.intake.reading.ReadRow;
import rapport.intake.reading.RowReader;

/// The rows of a file, one after the other, each understood by the mapping of its import. Rows in which nothing stands
/// are no rows. The same file and mapping always give the same rows with the same numbers.
public final class ImportRows implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRows.class);

    private final RowReader reader;
    private final rapport.intake.mapping.RowReader meaning;
    private long number;

    private ImportRows(RowReader reader, Intake intake, List<CustomField> own) {
        this.reader = reader;
        this.meaning = new rapport.intake.mapping.RowReader(intake.mapping(), intake.header(), own);
    }

    /// @param own the fields that the company has added to such records
    /// @throws IOException when the bytes cannot be fetched
    public static ImportRows open(Intake intake, FileBytes file, List<CustomField> own) throws IOException {
        return new ImportRows(RowReader.open(file, intake.choices()), intake, own);
    }

    /// How many rows the file has. They are read, but not understood, which is ten times as fast.
    public static long count(Intake intake, FileBytes file) throws IOException {
        try (var rows = open(intake, file, List.of())) {
            rows.skip(Long.MAX_VALUE);
            return rows.number;
        }
    }

    void skip(long rows) {
        while (number < rows && nextRead() != null) {
            number++;
        }
    }

    /// At most so many of the next rows; empty at the end.
    public List<ImportRow> next(int most) {
        var rows = new ArrayList<ImportRow>(most);
        while (rows.size() < most) {
            ReadRow read = nextRead();
            if (read == null) {
                break;
            }
            rows.add(understood(read, number++));
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable ReadRow nextRead() {
        while (reader.hasNext()) {
            ReadRow row = reader.next();
            if (!(row instanceof ReadRow.Cells read) || !read.cells().stream().allMatch(String::isBlank)) {
                return row;
            }
        }
        return null;
    }

    private ImportRow understood(ReadRow read, long number) {
        return switch (read) {
            case ReadRow.Cells(long line, var cells) -> {
                List<String> kept = cells.stream().map(ImportRows::keepable).toList();
                yield ImportRow.of(number, line, kept, meaning(kept, line));
            }
            case ReadRow.Broken(long line, String raw, String reason) ->
                ImportRow.refused(number, line, List.of(keepable(raw)), reason);
        };
    }

    private RowFacts meaning(List<String> cells, long line) {
        try {
            return meaning.read(cells);
        } catch (RuntimeException fault) {
            LOG.error("The row at line {} could not be understood", line, fault);
            var problem = new rapport.intake.mapping.Problem(
                    "", "", "Something broke on our side when this row was read; it stands in the log.");
            return new RowFacts.Refused(List.of(problem));
        }
    }

    /// PostgreSQL keeps no zero characters, and the one that stands between cells on their way to it cannot stand in
    /// one.
    private static String keepable(String cell) {
        return cell.indexOf('\0') < 0 && cell.indexOf('\u001f') < 0
                ? cell
                : cell.replace("\0", "").replace('\u001f', ' ');
    }
}
