package rapport.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where in a file the table stands and what its columns are called.
///
/// @param firstRow the row number of the header, or of the first data row where there is no header
/// @param header the unique names of the columns
/// @param asWritten the cells of the header row as they stand in the file; empty without header
record TableShape(long firstRow, List<String> header, List<String> asWritten, List<String> notices) {

    private static final int ROWS_SEARCHED = 30;
    private static final String TOO_WIDE =
            "The table has more than 2,000 columns. Leave out the columns that are not needed.";

    boolean hasHeader() {
        return !asWritten.isEmpty();
    }

    /// Finds the table from the first rows of a file; a person's choice about the header is obeyed.
    static TableShape of(List<ReadRow> rows, ReadingChoices choices) throws CannotRead {
        var readable = rows.stream()
                .filter(ReadRow.Cells.class::isInstance)
                .map(ReadRow.Cells.class::cast)
                .toList();
        if (readable.isEmpty()) {
            throw nothingReadable(rows);
        }
        int usual = usualWidth(readable);
        int first = firstRowOfTable(readable, usual);
        var table = readable.subList(first, readable.size());
        boolean headed = choices.firstRowIsHeader() != null ? choices.firstRowIsHeader() : HeaderGuess.isHeader(table);
        var asWritten = headed ? table.getFirst().cells() : List.<String>of();
        var inStep = inStep(asWritten, usual);
        int width =
                Math.max(usual, filledLength(headed ? inStep : table.getFirst().cells()));
        if (width > DelimitedRows.MOST_CELLS) {
            throw new CannotRead(TOO_WIDE);
        }
        var notices = new ArrayList<String>();
        if (first > 0) {
            notices.add("Lines above the table were left out: " + first + ".");
        }
        var names = ColumnNames.of(inStep, width, headed, notices);
        return new TableShape(table.getFirst().number(), names, asWritten, List.copyOf(notices));
    }

    static int filledLength(List<String> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isBlank()) {
            length--;
        }
        return length;
    }

    /// A header with one blank name too many has a delimiter too many.
    private static List<String> inStep(List<String> header, int usual) {
        var named = header.stream().filter(name -> !name.isBlank()).toList();
        return header.size() == usual + 1 && named.size() == usual ? named : header;
    }

    private static CannotRead nothingReadable(List<ReadRow> rows) {
        if (rows.isEmpty()) {
            return new CannotRead("The file holds no rows. Check that the right file was chosen.");
        }
        var reason = ((ReadRow.Broken) rows.getFirst()).reason();
        return new CannotRead(
                reason.equals(DelimitedRows.TOO_WIDE)
                        ? TOO_WIDE
                        : "No row of the file could be read. " + reason
                                + " Check the delimiter and the quotation mark.");
    }

    private static int usualWidth(List<ReadRow.Cells> rows) {
        var counts = new HashMap<Integer, Integer>();
        for (var row : rows) {
            counts.merge(row.cells().size(), row.cells().size() == 1 ? 1 : 2, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    /// Titles above a table fill a cell or two; a row of the table fills at least half of them.
    private static int firstRowOfTable(List<ReadRow.Cells> rows, int usual) {
        long wanted = usual < 2 ? 1 : Math.max(2, usual / 2);
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            var cells = rows.get(i).cells();
            if (cells.stream().filter(cell -> !cell.isBlank()).count() >= wanted) {
                return i;
            }
        }
        return 0;
    }
}
