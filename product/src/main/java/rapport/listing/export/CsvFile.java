package rapport.listing.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rapport.web.SafeCell;

/// Rows as CSV. Whatever a spreadsheet would run as a formula is defused; moments stand in the zone of
/// whoever asked, with its distance from Greenwich, so that another program reads them as they were.
final class CsvFile implements TableFile {
    private final CsvWriter csv;
    private final ZoneId zone;

    CsvFile(OutputStream out, List<String> heads, ZoneId zone) {
        this.zone = zone;
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(heads);
    }

    @Override
    public void row(List<Object> values) {
        csv.writeRecord(values.stream().map(value -> SafeCell.of(text(value))).toList());
    }

    private String text(Object value) {
        return value instanceof Instant moment
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.atZone(zone).truncatedTo(ChronoUnit.SECONDS))
                : value.toString();
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
