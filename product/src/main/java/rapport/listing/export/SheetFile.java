package rapport.listing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Rows as XLSX. A text is written as a text, so that no spreadsheet takes one for a formula;
/// moments stand in the zone of whoever asked. Where a sheet is full, another follows.
final class SheetFile implements TableFile {
    static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final String title;
    private final List<String> heads;
    private final ZoneId zone;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    SheetFile(OutputStream out, String title, List<String> heads, ZoneId zone) {
        this.book = new Workbook(out, "Rapport", null);
        this.title = title;
        this.heads = heads;
        this.zone = zone;
        this.sheet = begin(title);
    }

    private Worksheet begin(String name) {
        Worksheet next = book.newWorksheet(name);
        next.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            next.inlineString(0, column, heads.get(column));
            next.style(0, column).bold().set();
            next.width(column, column == 0 ? 28 : 22);
        }
        return next;
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (row > ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = begin(title + " " + ++sheets);
            row = 1;
        }
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
        }
        row++;
    }

    private void write(int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case Instant moment -> {
                sheet.value(row, column, moment.atZone(zone).toLocalDateTime());
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String text = value.toString();
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
                }
            }
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
