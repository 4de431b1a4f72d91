package rapport.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip file, opened from a copy on the disk and taken for hostile: what a member says about its size is the most that
/// is ever unpacked of it.
final class ZippedFile implements Closeable {

    static final long MOST_EXPANDED = 1024L * 1024 * 1024;
    private static final long SMALL = 1024 * 1024;
    private static final long MOST_RATIO = 200;
    private static final List<String> DOCUMENTS = List.of("mimetype", "[Content_Types].xml", "Index/Document.iwa");

    private final TemporaryCopy copy;
    private final ZipFile zip;

    private ZippedFile(TemporaryCopy copy, ZipFile zip) {
        this.copy = copy;
        this.zip = zip;
    }

    static ZippedFile open(FileBytes file) throws IOException {
        var copy = TemporaryCopy.of(file);
        try {
            return new ZippedFile(copy, new ZipFile(copy.file()));
        } catch (IOException failed) {
            copy.close();
            throw failed;
        } catch (RuntimeException damaged) {
            copy.close();
            throw new ZipException(String.valueOf(damaged.getMessage()));
        }
    }

    /// Whether a file is a zip that holds other files for their own sake, not a document that is stored as a zip.
    static boolean isArchive(FileBytes file) throws IOException {
        var head = Head.of(file);
        if (!head.startsWith(0x50, 0x4B, 3, 4) && !head.startsWith(0x50, 0x4B, 5, 6)) {
            return false;
        }
        try (var zipped = open(file)) {
            return DOCUMENTS.stream().allMatch(name -> zipped.zip.getEntry(name) == null);
        }
    }

    static Inspected archive(FileBytes file) throws IOException {
        try (var zipped = open(file)) {
            return ArchiveListing.of(file, zipped);
        }
    }

    /// The sentence for a zip that cannot be opened.
    static String explain(ZipException damaged) {
        return String.valueOf(damaged.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted")
                ? "The archive is protected by a password. Pack it again without password."
                : "The archive is damaged. Pack it or download it again.";
    }

    TemporaryCopy copy() {
        return copy;
    }

    List<? extends ZipEntry> members() {
        return Collections.list(zip.entries());
    }

    boolean has(String member) {
        return zip.getEntry(member) != null;
    }

    /// The first characters of a member that is there.
    String beginning(String member) throws IOException {
        try (var in = open(zip.getEntry(member))) {
            return new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1);
        }
    }

    /// Whether the member would swell more than honest data does.
    static boolean swells(ZipEntry member) {
        return member.getSize() > SMALL && member.getSize() / Math.max(1, member.getCompressedSize()) > MOST_RATIO;
    }

    InputStream open(ZipEntry member) throws IOException {
        return new MemberBytes(zip.getInputStream(member), member.getSize());
    }

    @Override
    public void close() throws IOException {
        try (copy) {
            zip.close();
        }
    }
}
