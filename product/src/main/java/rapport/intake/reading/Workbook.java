package rapport.intake.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Opens Excel workbooks, one sheet of which is the table. Nothing in them is ever calculated or followed.
final class Workbook {

    private static final int ROWS_TRIED = 100;

    private Workbook() {}

    static Opened open(FileBytes file, ReadingChoices choices) throws IOException {
        var zipped = ZippedFile.open(file);
        try (zipped) {
            WorkbookGuard.check(zipped);
        }
        return fromCopy(TemporaryCopy.of(file), choices);
    }

    private static Opened fromCopy(TemporaryCopy copy, ReadingChoices choices) throws IOException {
        try {
            var workbook = new ReadableWorkbook(copy.file(), new ReadingOptions(true, true));
            try {
                var sheets = workbook.getSheets().toList();
                var sheet = chosen(sheets, choices);
                var known = new ReadingChoices(null, null, null, choices.firstRowIsHeader(), sheet.getName());
                var names = sheets.stream().map(Sheet::getName).toList();
                return new Opened(
                        FileFormat.WORKBOOK,
                        known,
                        names,
                        new SheetRows(sheet, workbook, copy),
                        notices(sheet, sheets));
            } catch (IOException | RuntimeException failed) {
                workbook.close();
                throw failed;
            }
        } catch (CannotRead | SourceLost refusal) {
            copy.close();
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            copy.close();
            throw new CannotRead("The workbook is damaged. Open it in Excel or LibreOffice and save it again as XLSX.");
        }
    }

    private static Sheet chosen(List<Sheet> sheets, ReadingChoices choices) throws IOException {
        Optional<Sheet> wanted = sheets.stream()
                .filter(sheet -> sheet.getName().equals(choices.sheet()))
                .findFirst();
        if (wanted.isPresent()) {
            return wanted.get();
        }
        for (var sheet : sheets) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && hasData(sheet)) {
                return sheet;
            }
        }
        for (var sheet : sheets) {
            if (hasData(sheet)) {
                return sheet;
            }
        }
        throw new CannotRead("No sheet of the workbook holds data. Check that the right file was chosen.");
    }

    private static boolean hasData(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(ROWS_TRIED)
                    .anyMatch(row -> row.stream()
                            .anyMatch(cell ->
                                    cell != null && !CellText.of(cell, false).isBlank()));
        }
    }

    private static List<String> notices(Sheet sheet, List<Sheet> sheets) {
        return sheets.size() < 2
                ? List.of()
                : List.of("The workbook has " + sheets.size() + " sheets; this is “" + sheet.getName() + "”.");
    }
}
