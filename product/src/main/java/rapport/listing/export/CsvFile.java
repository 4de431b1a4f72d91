package rapport.listing.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rapport.web.SafeCell;

/// Rows as CSV. Whatever a spreadsheet would run as a formula is defused.
final class CsvFile implements TableFile {
    private final CsvWriter csv;

    CsvFile(OutputStream out, List<String> heads) {
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(heads);
    }

    @Override
    public void row(List<Object> values) {
        csv.writeRecord(
                values.stream().map(value -> SafeCell.of(value.toString())).toList());
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
