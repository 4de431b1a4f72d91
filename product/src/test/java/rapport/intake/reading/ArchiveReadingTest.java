package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveReadingTest {

    private static final String ANNA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nEND:VCARD";
    private static final String ZOE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD";

    @Test
    void every_table_in_an_archive_is_a_part_and_all_cards_are_one() {
        var archive = archive(zip(Map.of("crm/a.csv", "a,b\n1,2\n", "x/anna.vcf", ANNA, "x/zoe.VCF", ZOE)));
        assertThat(archive.parts()).extracting(Part::name).containsExactly("Address cards (2 files)", "crm/a.csv");
        assertThat(HandedIn.cells(archive.parts().getFirst()))
                .extracting(List::getFirst)
                .containsExactlyInAnyOrder("Anna", "Zoë");
        assertThat(HandedIn.cells(archive.parts().getLast())).containsExactly(List.of("1", "2"));
    }

    @Test
    void system_files_are_listed_as_refused() {
        var archive = archive(zip(Map.of("a.csv", "a,b\n1,2\n", "__MACOSX/._a.csv", "x", ".DS_Store", "x")));
        assertThat(archive.refused())
                .hasSize(2)
                .allMatch(member -> member.reason().equals("system file, not data"));
    }

    @Test
    void an_archive_in_an_archive_is_refused() {
        var inner = new String(zip(Map.of("a.csv", "a,b")).bytes(), StandardCharsets.ISO_8859_1);
        var members = archive(zip(Map.of("inner.dat", inner, "b.tar", "x"))).refused();
        assertThat(members).hasSize(2).allMatch(member -> member.reason().startsWith("An archive inside an archive"));
    }

    @Test
    void pictures_and_empty_files_in_an_archive_are_refused_with_the_reason() {
        assertThat(archive(zip(Map.of("logo.png", "\u0089PNG\r\n", "empty.csv", "")))
                        .refused())
                .extracting(RefusedMember::reason)
                .containsExactlyInAnyOrder(
                        "This is a picture. Choose a file with a table or with address cards.", "The file is empty.");
    }

    @Test
    void a_member_that_swells_like_a_bomb_is_refused() {
        assertThat(archive(zip(Map.of("bomb.csv", "a".repeat(20_000_000))))
                        .refused()
                        .getFirst()
                        .reason())
                .contains("200 times");
    }

    @Test
    void too_many_members_are_refused() {
        var many = IntStream.range(0, 5001).boxed().collect(Collectors.toMap(i -> i + ".csv", _ -> "a"));
        assertThat(HandedIn.reason(zip(many))).startsWith("The archive has more than 5,000 files.");
    }

    @Test
    void names_that_climb_out_of_the_folder_do_no_harm() {
        var archive = archive(zip(Map.of("../../etc/passwd.csv", "a,b\n1,2\n")));
        assertThat(HandedIn.cells(archive.parts().getFirst())).containsExactly(List.of("1", "2"));
    }

    @Test
    void an_encrypted_archive_is_refused() {
        var bytes = zip(Map.of("a.csv", "a,b\n1,2\n")).bytes();
        bytes[6] |= 1;
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        assertThat(HandedIn.reason(new HandedIn("a.zip", bytes))).startsWith("The archive is protected by a password.");
    }

    @Test
    void an_empty_or_damaged_archive_is_refused() {
        assertThat(HandedIn.reason(zip(Map.of()))).startsWith("The archive is empty.");
        var bytes = zip(Map.of("a.csv", "a,b\n1,2\n")).bytes();
        assertThat(HandedIn.reason(new HandedIn("a.zip", java.util.Arrays.copyOf(bytes, 40))))
                .startsWith("The archive is damaged.");
    }

    @Test
    void a_member_that_lies_about_its_size_is_not_unpacked_beyond_it() {
        var bytes = zip(Map.of("a.csv", "a,b\n" + "1,2\n".repeat(50_000))).bytes();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 24] = 100;
        bytes[directory + 25] = 0;
        bytes[directory + 26] = 0;
        var file = new HandedIn("a.zip", bytes);
        if (HandedIn.inspect(file) instanceof Inspected.Archive archive) {
            archive.parts()
                    .forEach(part -> assertThat(HandedIn.inspect(part)).isInstanceOf(Inspected.Unreadable.class));
        }
    }

    private static Inspected.Archive archive(HandedIn file) {
        return switch (HandedIn.inspect(file)) {
            case Inspected.Archive archive -> archive;
            case Inspected other -> throw new AssertionError("no archive: " + other);
        };
    }

    static HandedIn zip(Map<String, String> members) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : new LinkedHashMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                boolean binary = member.getValue().startsWith("\u0089")
                        || member.getValue().startsWith("PK");
                zip.write(member.getValue().getBytes(binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new HandedIn("archive.zip", bytes.toByteArray());
    }
}
