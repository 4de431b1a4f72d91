package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookReadingTest {

    @Test
    void dates_numbers_and_truths_come_as_plain_text() throws IOException {
        var file = workbook(book -> {
            var sheet = book.newWorksheet("Customers");
            var header = List.of("Name", "Phone", "Born", "Seen", "Share", "Member");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "Anna");
            sheet.value(1, 1, 491701234567L);
            sheet.value(1, 2, LocalDate.of(1980, 2, 29));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, LocalDateTime.of(2024, 5, 6, 7, 8, 9));
            sheet.style(1, 3).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.value(1, 4, 0.1 + 0.2);
            sheet.value(1, 5, true);
            sheet.value(3, 0, "Zoë");
            sheet.value(3, 1, 7.0);
        });
        assertThat(HandedIn.rows(file))
                .containsExactly(
                        new ReadRow.Cells(
                                2, List.of("Anna", "491701234567", "1980-02-29", "2024-05-06T07:08:09", "0.3", "true")),
                        new ReadRow.Cells(4, List.of("Zoë", "7", "", "", "", "")));
    }

    @Test
    void the_first_sheet_with_data_is_read_unless_another_is_chosen() throws IOException {
        var file = workbook(book -> {
            book.newWorksheet("Cover");
            sheet(book, "People", "Anna");
            sheet(book, "Firms", "ACME");
        });
        var table = HandedIn.table(file);
        assertThat(table.sheets()).containsExactly("Cover", "People", "Firms");
        assertThat(table.choices().sheet()).isEqualTo("People");
        assertThat(HandedIn.rows(file, table.choices().withSheet("Firms")))
                .containsExactly(new ReadRow.Cells(2, List.of("ACME", "1")));
    }

    @Test
    void an_xml_bomb_in_a_workbook_does_not_go_off() {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">]><workbook>&lol;</workbook>";
        var file = ArchiveReadingTest.zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", bomb));
        assertThat(HandedIn.reason(file)).contains("declares things of its own");
    }

    @Test
    void a_zip_bomb_in_a_workbook_does_not_go_off() {
        var file = ArchiveReadingTest.zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<w/>",
                "xl/worksheets/sheet1.xml",
                " ".repeat(20_000_000)));
        assertThat(HandedIn.reason(file)).contains("swells");
    }

    @Test
    void other_office_documents_are_named() {
        assertThat(HandedIn.reason(
                        ArchiveReadingTest.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .contains("OpenDocument");
        assertThat(HandedIn.reason(
                        ArchiveReadingTest.zip(Map.of("[Content_Types].xml", "x", "word/document.xml", "x"))))
                .contains("Word");
        assertThat(HandedIn.reason(ArchiveReadingTest.zip(Map.of("[Content_Types].xml", "x", "xl/workbook.xml", "x"))))
                .contains("damaged");
    }

    @Test
    void every_office_file_of_the_corpus_is_read_or_refused_with_a_reason() throws IOException {
        try (var files = Files.list(Corpus.folder("import-office"))) {
            for (var path : files.sorted().toList()) {
                var file = HandedIn.path(path);
                switch (HandedIn.inspect(file)) {
                    case Inspected.Table table ->
                        System.out.println("  " + file.name() + ": "
                                + HandedIn.rows(file, table.choices()).size() + " rows " + table.header()
                                + table.sample().stream().limit(2).toList());
                    case Inspected.Unreadable(var reason) -> System.out.println("  " + file.name() + ": " + reason);
                    case Inspected.Archive _ -> throw new AssertionError(file.name());
                }
            }
        }
    }

    @Test
    void old_and_protected_workbooks_of_the_corpus_are_told_apart() {
        var folder = Corpus.folder("import-office");
        for (var old : List.of("testEXCEL.xls", "testEXCEL_4.xls", "testEXCEL_5.xls", "testEXCEL_95.xls", "jxl.xls")) {
            assertThat(HandedIn.reason(HandedIn.path(folder.resolve(old))))
                    .as(old)
                    .contains("save it as XLSX");
        }
        assertThat(HandedIn.reason(HandedIn.path(folder.resolve("testEXCEL_protected_passtika.xlsx"))))
                .contains("password");
    }

    private static void sheet(Workbook book, String name, String value) {
        var sheet = book.newWorksheet(name);
        sheet.value(0, 0, "Name");
        sheet.value(0, 1, "Number");
        sheet.value(1, 0, value);
        sheet.value(1, 1, 1);
    }

    private static HandedIn workbook(Consumer<Workbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book);
        }
        return new HandedIn("book.xlsx", bytes.toByteArray());
    }
}
