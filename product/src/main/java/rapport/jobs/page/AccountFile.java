package rapport.jobs.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.jobs.JobId;
import rapport.web.SafeCell;

/// The account of a job as a file, line by line: memory does not grow with it.
@Component
class AccountFile {
    private static final int AT_ONCE = 1_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final AccountLines lines;

    AccountFile(AccountLines lines) {
        this.lines = lines;
    }

    void write(JobId job, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord("What", "Outcome", "Why", "Page");
            long after = -1;
            List<AccountLines.Numbered> some;
            do {
                some = lines.of(job, null, after, AT_ONCE);
                for (var numbered : some) {
                    var line = numbered.line();
                    csv.writeRecord(
                            SafeCell.of(line.subject()),
                            line.outcome().label(),
                            SafeCell.of(line.reason()),
                            line.link());
                    after = numbered.number();
                }
            } while (some.size() == AT_ONCE);
        }
    }
}
