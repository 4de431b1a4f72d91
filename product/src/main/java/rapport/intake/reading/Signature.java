package rapport.intake.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;

/// What a file is by its first bytes. The name plays no part: exports are misnamed every day.
sealed interface Signature {

    /// Text in a certain encoding.
    record Text(Charset charset) implements Signature {}

    /// A zip archive, which a workbook is too.
    record Zip() implements Signature {}

    /// Something else.
    record Refused(String reason) implements Signature {}

    static Signature of(FileBytes file, Head head, ReadingChoices choices) throws IOException {
        if (head.bytes().length == 0) {
            return new Refused("The file is empty. Check that it was saved completely.");
        }
        if (head.startsWith(0x50, 0x4B, 3, 4) || head.startsWith(0x50, 0x4B, 5, 6)) {
            return new Zip();
        }
        if (head.zeros() == head.bytes().length) {
            return new Refused(
                    "The file holds nothing but zeros. It was damaged when it was saved or sent; export it again.");
        }
        var binary = BinaryFormats.reason(file, head);
        if (binary != null) {
            return new Refused(binary);
        }
        var charset = choices.encoding() != null ? choices.encoding() : Encoding.detect(file, head);
        return looksBinary(head, charset)
                ? new Refused("The file is not text, nor any format that is known here. Save it as CSV or XLSX.")
                : otherText(head, charset);
    }

    static boolean isCards(String text) {
        var start = text.stripLeading();
        return start.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    private static boolean looksBinary(Head head, Charset charset) {
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return false;
        }
        int odd = 0;
        for (byte b : head.bytes()) {
            odd += b == 127 || (b >= 0 && b < 32 && "\t\n\r\f".indexOf(b) < 0) ? 1 : 0;
        }
        return odd * 10 > head.bytes().length;
    }

    /// Texts that are no table: pages, trees of data, calendars.
    private static Signature otherText(Head head, Charset charset) {
        var start = head.beginning(300).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return new Refused("The file holds nothing but blanks. Check that it was saved completely.");
        }
        if (start.startsWith("<")) {
            return new Refused(markup(start));
        }
        if (start.startsWith("begin:vcalendar")) {
            return new Refused("This is a calendar (iCalendar). Here only tables and address cards are read.");
        }
        if (isJson(start)) {
            return new Refused(
                    start.contains("\"vcard\"")
                            ? "These are address cards as JSON (jCard). Export them as vCard (.vcf)."
                            : "This is a JSON file. Export the data as CSV or XLSX.");
        }
        return new Text(charset);
    }

    private static String markup(String start) {
        if (start.contains("<vcards") || start.contains("vcard-4.0")) {
            return "These are address cards as XML (xCard). Export them as vCard (.vcf).";
        }
        boolean page = start.contains("<html") || start.contains("<!doctype html") || start.startsWith("<table");
        return (page ? "This is a web page, whatever its name says." : "This is an XML file.")
                + " Open it in a spreadsheet program and save it as XLSX or CSV.";
    }

    private static boolean isJson(String start) {
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return false;
        }
        var inner = start.substring(1).stripLeading();
        return inner.isEmpty() || "\"{[]}".indexOf(inner.charAt(0)) >= 0;
    }
}
