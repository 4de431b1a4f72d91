package rapport.intake.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Formats that are known and not read here, each with the way out.
final class BinaryFormats {

    private static final String PACKED = " Unpack it, or pack it as ZIP.";
    private static final String PICTURE = "This is a picture. Choose a file with a table or with address cards.";
    private static final String MEDIA = "This is a sound or a film. Choose a file with a table or with address cards.";
    private static final String SAVE = " Save its table as CSV or XLSX.";

    private BinaryFormats() {}

    /// The sentence against the file; null when nothing speaks against it.
    static @Nullable String reason(FileBytes file, Head head) throws IOException {
        return OldOffice.isContainer(head) ? OldOffice.reason(file) : byMagic(head);
    }

    /// The sentence as far as the first bytes tell.
    static @Nullable String byMagic(Head head) {
        if (head.startsWith("%PDF")) {
            return "This is a PDF. A PDF holds pages, not rows; ask for the table as CSV or XLSX.";
        }
        if (head.startsWith("{\\rtf")) {
            return "This is a text document (RTF)." + SAVE;
        }
        if (OldOffice.isVeryOldWorkbook(head)) {
            return OldOffice.OLD_EXCEL;
        }
        if (OldOffice.isContainer(head)) {
            return "This is a file of an old Office program." + SAVE;
        }
        var packed = packed(head);
        return packed != null ? packed : picture(head) ? PICTURE : media(head) ? MEDIA : other(head);
    }

    private static @Nullable String packed(Head head) {
        if (head.startsWith(0x1F, 0x8B)) {
            return "The file is packed with gzip." + PACKED;
        }
        if (head.startsWith("BZh") && head.at(4, 0x31, 0x41, 0x59)) {
            return "The file is packed with bzip2." + PACKED;
        }
        if (head.startsWith(0xFD, '7', 'z', 'X', 'Z', 0)) {
            return "The file is packed with xz." + PACKED;
        }
        if (head.startsWith('7', 'z', 0xBC, 0xAF)) {
            return "This is a 7-Zip archive." + PACKED;
        }
        if (head.startsWith(0x28, 0xB5, 0x2F, 0xFD)) {
            return "The file is packed with Zstandard." + PACKED;
        }
        return head.startsWith("Rar!")
                ? "This is a RAR archive." + PACKED
                : head.at(257, 'u', 's', 't', 'a', 'r') ? "This is a TAR archive." + PACKED : null;
    }

    private static boolean picture(Head head) {
        return head.startsWith(0x89, 'P', 'N', 'G')
                || head.startsWith(0xFF, 0xD8, 0xFF)
                || head.startsWith("GIF87a")
                || head.startsWith("GIF89a")
                || head.startsWith('I', 'I', 0x2A, 0)
                || head.startsWith('M', 'M', 0, 0x2A)
                || (head.startsWith("BM") && head.at(6, 0, 0, 0, 0))
                || (head.startsWith("RIFF") && head.at(8, 'W', 'E', 'B', 'P'))
                || head.at(4, 'f', 't', 'y', 'p', 'h', 'e', 'i');
    }

    private static boolean media(Head head) {
        return (head.startsWith("ID3") && head.hasZeros())
                || head.startsWith("OggS")
                || (head.startsWith("RIFF") && (head.at(8, 'W', 'A', 'V', 'E') || head.at(8, 'A', 'V', 'I', ' ')))
                || head.at(4, 'f', 't', 'y', 'p');
    }

    private static @Nullable String other(Head head) {
        if (head.startsWith("SQLite format 3")
                || head.at(4, 'S', 't', 'a', 'n', 'd', 'a', 'r', 'd', ' ', 'J', 'e', 't')) {
            return "This is a database." + SAVE;
        }
        if (head.startsWith("PAR1")) {
            return "This is a Parquet file." + SAVE;
        }
        boolean program = head.startsWith(0x7F, 'E', 'L', 'F') || (head.startsWith("MZ") && head.hasZeros());
        return program ? "This is a program. Choose a file with a table or with address cards." : null;
    }
}
