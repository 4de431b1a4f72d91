package rapport.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/// Sorts the members of an archive into parts that can be read and members that are refused, each with a reason.
final class ArchiveListing {

    private static final int MOST_MEMBERS = 5000;
    private static final int PROBE = 4096;
    private static final List<String> ARCHIVE_ENDINGS =
            List.of(".zip", ".jar", ".rar", ".7z", ".gz", ".tar", ".tgz", ".bz2", ".xz");
    private static final List<String> SYSTEM_FILES = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final FileBytes file;
    private final ZippedFile zipped;
    private final Set<String> names = new HashSet<>();
    private final List<ZipEntry> cards = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<RefusedMember> refused = new ArrayList<>();
    private long expanded;

    private ArchiveListing(FileBytes file, ZippedFile zipped) {
        this.file = file;
        this.zipped = zipped;
    }

    static Inspected of(FileBytes file, ZippedFile zipped) throws IOException {
        var members = zipped.members();
        if (members.size() > MOST_MEMBERS) {
            return new Inspected.Unreadable("The archive has more than 5,000 files. Split it into several archives.");
        }
        var listing = new ArchiveListing(file, zipped);
        for (var member : members) {
            if (!member.isDirectory()) {
                listing.sort(member);
            }
        }
        return listing.expanded > ZippedFile.MOST_EXPANDED
                ? new Inspected.Unreadable(
                        "The archive holds more than 1 GiB when unpacked. Split it into several archives.")
                : listing.found();
    }

    private void sort(ZipEntry member) throws IOException {
        var reason = reasonAgainst(member);
        if (reason != null) {
            refused.add(new RefusedMember(member.getName(), reason));
        } else if (member.getName().toLowerCase(Locale.ROOT).endsWith(".vcf")) {
            cards.add(member);
        } else {
            parts.add(new Part(file, member.getName(), List.of(member)));
        }
    }

    private Inspected found() {
        if (!cards.isEmpty()) {
            var name = cards.size() == 1 ? cards.getFirst().getName() : "Address cards (" + cards.size() + " files)";
            parts.addFirst(new Part(file, name, cards));
        }
        return parts.isEmpty() && refused.isEmpty()
                ? new Inspected.Unreadable("The archive is empty. Check that it was packed completely.")
                : new Inspected.Archive(List.copyOf(parts), List.copyOf(refused));
    }

    private @Nullable String reasonAgainst(ZipEntry member) throws IOException {
        var path = member.getName();
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("__MACOSX/") || name.startsWith("._") || SYSTEM_FILES.contains(name)) {
            return "system file, not data";
        }
        if (!names.add(path)) {
            return "A second file of the same name in the archive. Give each file a name of its own.";
        }
        if (ZippedFile.swells(member)) {
            return "The file swells more than 200 times when unpacked, which honest data does not.";
        }
        if (member.getSize() < 0) {
            return "The archive does not say how large this file is. Pack it again.";
        }
        expanded += member.getSize();
        return ARCHIVE_ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                ? "An archive inside an archive is not opened. Unpack it first."
                : byItsFirstBytes(member);
    }

    private @Nullable String byItsFirstBytes(ZipEntry member) {
        try (var in = zipped.open(member)) {
            var head = new Head(in.readNBytes(PROBE), false);
            if (head.bytes().length == 0) {
                return "The file is empty.";
            }
            boolean zip = head.startsWith(0x50, 0x4B, 3, 4);
            boolean document = zip
                    && (head.at(30, "[Content_Types].xml".chars().toArray())
                            || head.at(30, "mimetype".chars().toArray())
                            || member.getName().toLowerCase(Locale.ROOT).endsWith(".xlsx"));
            return zip && !document
                    ? "An archive inside an archive is not opened. Unpack it first."
                    : BinaryFormats.byMagic(head);
        } catch (IOException | RuntimeException damaged) {
            return "The file is damaged inside the archive. Pack it again.";
        }
    }
}
