package rapport.intake.reading;

/// The kinds of file that hold a table for us.
public enum FileFormat {
    /// Text with a delimiter between the cells: CSV, TSV and their relatives.
    DELIMITED,
    /// An Excel workbook (XLSX); one of its sheets is the table.
    WORKBOOK,
    /// Address cards (vCard 2.1, 3.0, 4.0); one card is one row.
    CARDS
}
