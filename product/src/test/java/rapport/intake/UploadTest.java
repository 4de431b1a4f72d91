package rapport.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.jobs.JobState;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Files as they come through the page on which people drop them, the bad ones too.
@RunningRapport
class UploadTest {
    private static final long MEGABYTE = 1024 * 1024;

    private final House house;
    private final Desk desk;
    private Browser browser;

    UploadTest(House house, Desk desk) {
        this.house = house;
        this.desk = desk;
        this.browser = house.visitor();
    }

    @BeforeEach
    void somebodyIsAtTheDesk() {
        browser = house.administrator();
    }

    @Test
    void two_hundred_megabytes_of_zeros_are_refused_and_not_kept() {
        long before = desk.count("select count(*) from intake.upload_piece");

        var answer = browser.upload("/imports", "zeros.csv", zeros(200 * MEGABYTE));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This file cannot be imported.", "Nothing was kept of it.");
        assertThat(desk.count("select count(*) from intake.upload_piece")).isEqualTo(before);
    }

    @Test
    void a_zip_bomb_does_not_go_off() throws IOException {
        byte[] bomb = zip("bomb.csv", 100 * MEGABYTE);
        assertThat(bomb.length).isLessThan(200_000);

        var answer = browser.upload("/imports", "bomb.zip", new ByteArrayInputStream(bomb));

        assertThat(browser.get(to(answer)).body()).contains("bomb.csv", "swells more than 200 times");
    }

    @Test
    void a_bomb_beside_good_files_is_refused_alone() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("good.csv"));
            zip.write(people("beside", 3));
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            zeros(20 * MEGABYTE).transferTo(zip);
        }

        var answer = browser.upload("/imports", "mixed.zip", new ByteArrayInputStream(zipped.toByteArray()));

        assertThat(browser.get(to(answer)).body()).contains("good.csv", "bomb.csv", "swells more than 200 times");
    }

    @Test
    void an_empty_field_asks_for_a_file() {
        var answer = browser.upload("/imports", "", new ByteArrayInputStream(new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a file first.");
    }

    @Test
    void the_same_file_twice_changes_nothing_the_second_time() {
        var first = desk.await(begun("twice.csv", people("sentagain", 40)));
        var second = desk.await(begun("twice.csv", people("sentagain", 40)));

        assertThat(first.created()).isEqualTo(40);
        assertThat(second.unchanged()).isEqualTo(40);
        assertThat(desk.count("select count(*) from customers.identifier where normal like '%@sentagain.example'"))
                .isEqualTo(40);
    }

    @Test
    void a_file_that_comes_while_another_is_imported_takes_turns_with_it() {
        ImportId large = begun("large.csv", people("turns", 4_000));
        ImportId small = begun("small.csv", people("turns", 500));

        var ofLarge = desk.await(large);
        var ofSmall = desk.await(small);

        assertThat(ofLarge.state()).isEqualTo(JobState.DONE);
        assertThat(ofSmall.state()).isEqualTo(JobState.DONE);
        assertThat(ofLarge.created() + ofSmall.created()).isEqualTo(4_000);
        assertThat(ofLarge.unchanged() + ofSmall.unchanged()).isEqualTo(500);
        assertThat(desk.count("select count(*) from customers.identifier where normal like '%@turns.example'"))
                .isEqualTo(4_000);
    }

    private ImportId begun(String name, byte[] bytes) {
        String mapping = to(browser.upload("/imports", name, new ByteArrayInputStream(bytes)));
        ImportId id = ImportId.of(mapping.split("/")[2]);
        browser.post("/imports/" + id + "/run");
        return id;
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private static byte[] people(String firm, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "Ada " + n + ",Upload,ada" + n + "@" + firm + ".example")
                .collect(Collectors.joining("\n", "Given name,Family name,E-mail\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String member, long size) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry(member));
            zeros(size).transferTo(zip);
        }
        return zipped.toByteArray();
    }

    /// Made while they are read: nothing of that size is ever in memory.
    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                Arrays.fill(target, offset, offset + count, (byte) 0);
                left -= count;
                return count;
            }
        };
    }
}
