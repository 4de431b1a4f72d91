package rapport.intake.reading;

import java.util.List;

/// One row of a file, read or not.
public sealed interface ReadRow {

    /// The line (text, cards) or the row (workbook) where it starts in the file, counted from 1.
    long number();

    /// A row that could be read. It has at least one cell per column; more where the file has more.
    record Cells(long number, List<String> cells) implements ReadRow {}

    /// A line that could not be read.
    ///
    /// @param raw what stands there, cut after 64 KiB
    /// @param reason a plain sentence
    record Broken(long number, String raw, String reason) implements ReadRow {

        static final int RAW_LIMIT = 64 * 1024;

        public Broken {
            raw = raw.length() > RAW_LIMIT ? raw.substring(0, RAW_LIMIT) : raw;
        }
    }
}
