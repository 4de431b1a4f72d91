package rapport.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet as text, one at a time.
final class SheetRows implements RowSource {

    private final ReadableWorkbook workbook;
    private final TemporaryCopy copy;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    SheetRows(Sheet sheet, ReadableWorkbook workbook, TemporaryCopy copy) throws IOException {
        this.workbook = workbook;
        this.copy = copy;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public @Nullable ReadRow next() {
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getCellCount() > DelimitedRows.MOST_CELLS && lastFilled(row) > DelimitedRows.MOST_CELLS) {
                return new ReadRow.Broken(row.getRowNum(), "", DelimitedRows.TOO_WIDE);
            }
            var cells = cells(row);
            if (!cells.isEmpty()) {
                return new ReadRow.Cells(row.getRowNum(), cells);
            }
        }
        return null;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < Math.min(row.getCellCount(), DelimitedRows.MOST_CELLS); i++) {
            cells.add(text(row, i));
        }
        return List.copyOf(cells.subList(0, TableShape.filledLength(cells)));
    }

    private int lastFilled(Row row) {
        int last = row.getCellCount();
        while (last > 0 && text(row, last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private String text(Row row, int column) {
        return row.getOptionalCell(column)
                .map(cell -> CellText.of(cell, workbook.isDate1904()))
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        try (copy;
                workbook) {
            stream.close();
        }
    }
}
