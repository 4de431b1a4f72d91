package rapport.intake.reading;

import java.util.List;

/// What a look into a file found.
public sealed interface Inspected {

    /// A table, with the first rows to show.
    ///
    /// @param choices as found out or as corrected; hand them to [RowReader#open] to read exactly this table
    /// @param sheets the names a person may choose from; empty unless the file is a workbook
    /// @param header one unique name per column, made up where the file gives none
    /// @param sample at most 50 rows, each at least as wide as the header
    /// @param notices plain sentences about what was odd
    record Table(
            FileFormat format,
            ReadingChoices choices,
            List<String> sheets,
            List<String> header,
            boolean headerFound,
            List<List<String>> sample,
            List<String> notices)
            implements Inspected {}

    /// A zip archive; each part can be inspected in turn.
    record Archive(List<Part> parts, List<RefusedMember> refused) implements Inspected {}

    /// Nothing we can read.
    ///
    /// @param reason a plain sentence: what is wrong and what to do about it
    record Unreadable(String reason) implements Inspected {}
}
