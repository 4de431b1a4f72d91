package rapport.intake.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The containers of old Office programs, which also hold workbooks under a password. All are refused; which sentence
/// helps depends on the names of the streams inside.
final class OldOffice {

    static final String OLD_EXCEL =
            "This is an old Excel workbook (.xls). Open it in Excel or LibreOffice and save it as XLSX.";
    private static final int SEARCHED = 64 * 1024 * 1024;

    private OldOffice() {}

    static boolean isContainer(Head head) {
        return head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /// Excel 2 to 4 wrote no container, only a mark of its own.
    static boolean isVeryOldWorkbook(Head head) {
        return head.startsWith(0x09, 0x00, 0x04, 0x00)
                || head.startsWith(0x09, 0x02, 0x06, 0x00)
                || head.startsWith(0x09, 0x04, 0x06, 0x00)
                || head.startsWith(0x09, 0x08);
    }

    static String reason(FileBytes file) throws IOException {
        boolean document = false;
        boolean slides = false;
        boolean mail = false;
        try (var in = SourceBytes.of(file)) {
            var sector = new byte[64 * 1024];
            for (long read = 0; read < SEARCHED; read += sector.length) {
                int count = in.readNBytes(sector, 0, sector.length);
                var text = new String(sector, 0, count, StandardCharsets.ISO_8859_1);
                if (names(text, "EncryptedPackage")) {
                    return "The workbook is protected by a password. Open it, save it without password and try again.";
                }
                document |= names(text, "WordDocument");
                slides |= names(text, "PowerPoint Document");
                mail |= names(text, "__substg1.0_");
                if (count < sector.length) {
                    break;
                }
            }
        }
        return document
                ? "This is a text document of an old Word. Save its table as CSV or XLSX."
                : slides
                        ? "These are slides of an old PowerPoint. Save their table as CSV or XLSX."
                        : mail ? "This is an Outlook item. Export contacts as vCard (.vcf) or CSV." : OLD_EXCEL;
    }

    /// Names of streams stand as UTF-16 at the start of a directory entry; entries are 128 bytes apart.
    private static boolean names(String sector, String name) {
        var wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return sector.contains(wide);
    }
}
