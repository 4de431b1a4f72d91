package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;

/// Unpacks a workbook once without looking at it, to be sure that nothing in it explodes in the hands of the library:
/// sizes are counted, not believed, and XML may not declare anything.
final class WorkbookGuard {

    private static final long MOST_STRINGS = 256L * 1024 * 1024;
    private static final int OVERLAP = 16;

    private WorkbookGuard() {}

    static void check(ZippedFile zipped) throws IOException {
        if (!zipped.has("xl/workbook.xml")) {
            throw new CannotRead(otherDocument(zipped));
        }
        if (zipped.beginning("xl/workbook.xml").contains("purl.oclc.org/ooxml")) {
            throw new CannotRead(
                    "The workbook was saved as Strict Open XML. Save it as an ordinary Excel workbook (XLSX).");
        }
        long all = 0;
        for (var member : zipped.members()) {
            if (ZippedFile.swells(member) || member.getSize() > ZippedFile.MOST_EXPANDED) {
                throw tooLarge();
            }
            long size = unpacked(zipped, member);
            all += size;
            if (all > ZippedFile.MOST_EXPANDED
                    || (size > MOST_STRINGS && member.getName().endsWith("sharedStrings.xml"))) {
                throw tooLarge();
            }
        }
    }

    private static CannotRead tooLarge() {
        return new CannotRead("The workbook swells beyond what honest data does when unpacked. Save its table as CSV.");
    }

    private static long unpacked(ZippedFile zipped, ZipEntry member) throws IOException {
        var name = member.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        try (var in = zipped.open(member)) {
            return xml ? withoutDeclarations(in) : in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /// Reads to the end. The text of honest XML has no `<!DOCTYPE`, as `<` is always written as `&lt;` there.
    private static long withoutDeclarations(InputStream in) throws IOException {
        var chunk = new byte[64 * 1024];
        long size = 0;
        int kept = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk, kept, chunk.length - kept)) {
            var text = new String(chunk, 0, kept + n, StandardCharsets.ISO_8859_1);
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || (size == 0 && isWide(text))) {
                throw new CannotRead(
                        "The workbook declares things of its own, which honest ones do not. Save its table as CSV.");
            }
            size += n;
            int end = kept + n;
            kept = Math.min(OVERLAP, end);
            System.arraycopy(chunk, end - kept, chunk, 0, kept);
        }
        return size;
    }

    private static boolean isWide(String text) {
        return text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE") || text.indexOf('\0') >= 0;
    }

    private static String otherDocument(ZippedFile zipped) {
        if (zipped.has("xl/workbook.bin")) {
            return "This is a binary Excel workbook (.xlsb). Save it as XLSX.";
        }
        if (zipped.has("word/document.xml")) {
            return "This is a Word document. Save its table as CSV or XLSX.";
        }
        if (zipped.has("ppt/presentation.xml")) {
            return "This is a PowerPoint presentation. Save its table as CSV or XLSX.";
        }
        return zipped.has("mimetype")
                ? "This is an OpenDocument file (.ods, .odt). Open it in LibreOffice and save its table as XLSX or CSV."
                : "This document is stored in a format that is not read here. Save its table as CSV or XLSX.";
    }
}
