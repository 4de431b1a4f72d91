package rapport.intake.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.intake.Intake;
import rapport.intake.RowOutcome;
import rapport.web.SafeCell;

/// The refused rows as a file: the columns as they came, the line and the reason behind them. Whoever puts the cells
/// right can feed it in again; the two columns more are left out then.
@Component
class RefusedFile {
    private static final int AT_ONCE = 1_000;

    private final SourceRecords records;

    RefusedFile(SourceRecords records) {
        this.records = records;
    }

    void write(Intake intake, OutputStream out) throws IOException {
        int width = intake.header().size();
        out.write(0xEF);
        out.write(0xBB);
        out.write(0xBF);
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(line(intake.header(), width, "Line", "Why it was refused"));
        long after = -1;
        List<SourceRecord> some;
        do {
            some = records.of(intake.id(), RowOutcome.REFUSED, after, AT_ONCE);
            for (SourceRecord record : some) {
                csv.writeRecord(line(record.cells(), width, Long.toString(record.line()), record.reason()));
                after = record.number();
            }
        } while (some.size() == AT_ONCE);
        csv.flush();
    }

    /// A row that is too wide is cut to the header: its reason says so, and its line tells where to look.
    private static List<String> line(List<String> cells, int width, String line, String reason) {
        var whole = new ArrayList<String>(width + 2);
        for (int i = 0; i < width; i++) {
            whole.add(i < cells.size() ? SafeCell.of(cells.get(i)) : "");
        }
        whole.add(line);
        whole.add(SafeCell.of(reason));
        return whole;
    }
}
