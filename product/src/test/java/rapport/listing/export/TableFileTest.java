package rapport.listing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final List<Object> ROW =
            List.of("=cmd|' /C calc'!A0", 42, Instant.parse("2026-03-01T23:30:00Z"), LocalDate.of(1990, 4, 1), "");
    private static final List<String> HEADS = List.of("Name", "People", "Last contact", "Born", "Empty");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_sheet_has_texts_numbers_and_moments_but_never_a_formula() throws IOException {
        try (var file = new SheetFile(out, "People", HEADS, ZoneId.of("Europe/Oslo"))) {
            file.row(ROW);
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Name");
            var row = rows.get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("42");
            assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2026, 3, 2, 0, 30));
            assertThat(row.getCellAsDate(3)).contains(LocalDateTime.of(1990, 4, 1, 0, 0));
        }
    }

    @Test
    void a_text_file_defuses_what_a_spreadsheet_would_run_and_says_whose_time_it_tells() throws IOException {
        try (var file = new CsvFile(out, HEADS, ZoneId.of("Europe/Oslo"))) {
            file.row(ROW);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Name,People,Last contact,Born,Empty")
                .contains("'=cmd|' /C calc'!A0,42,2026-03-02T00:30:00+01:00,1990-04-01,");
    }
}
