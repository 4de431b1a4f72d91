package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.intake.reading.HandedIn.reason;
import static rapport.intake.reading.HandedIn.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void two_hundred_megabytes_of_zeros_are_refused_at_once() {
        assertThat(reason(new Zeros(200L * 1024 * 1024))).startsWith("The file holds nothing but zeros.");
    }

    @Test
    void what_a_file_is_decides_its_content_and_never_its_name() {
        assertThat(reason(new HandedIn("customers.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
                .startsWith("This is a PDF.");
        assertThat(HandedIn.table(new HandedIn("customers.xlsx", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .header())
                .containsExactly("a", "b");
    }

    @Test
    void other_formats_are_named_and_the_way_out_is_told() {
        assertThat(reason(bytes(0x89, 'P', 'N', 'G', 13, 10))).startsWith("This is a picture.");
        assertThat(reason(bytes(0x1F, 0x8B, 8, 0))).contains("gzip");
        assertThat(reason(bytes(0x09, 0x08, 0x10, 0))).contains("save it as XLSX");
        assertThat(reason(text("<!DOCTYPE html><table>"))).startsWith("This is a web page");
        assertThat(reason(text("[\"vcard\", []]"))).contains("jCard");
        assertThat(reason(text("{\"a\": 1}"))).contains("JSON");
        assertThat(reason(text("BEGIN:VCALENDAR\n"))).contains("calendar");
        assertThat(reason(text("{\\rtf1 x}"))).contains("RTF");
    }

    @Test
    void noise_is_refused() {
        var noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertThat(reason(new HandedIn("noise.csv", noise))).contains("not text");
    }

    @Test
    void damaged_files_of_every_kind_never_end_in_an_exception() {
        var random = new Random(42);
        for (var seed : new String[] {
            "a,b\n\"1\",2\n3,\"4\n", "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\n", "PK\3\4", "\0\1\2;\"'\n"
        }) {
            for (int i = 0; i < 150; i++) {
                var bytes = seed.repeat(20).getBytes(StandardCharsets.ISO_8859_1);
                for (int j = 0; j < 12; j++) {
                    bytes[random.nextInt(bytes.length)] = (byte) "\"',;\n\r\0\\aÿ:".charAt(random.nextInt(11));
                }
                var file = new HandedIn("damaged", bytes);
                if (HandedIn.inspect(file) instanceof Inspected.Table table) {
                    HandedIn.rows(file, table.choices());
                }
            }
        }
    }

    @Test
    void a_lost_connection_is_not_mistaken_for_the_end_of_the_file() throws IOException {
        var file = text("a,b\n" + "1,2\n".repeat(200_000));
        var choices = HandedIn.table(file).choices();
        try (var reader = RowReader.open(new Breaking(file), choices)) {
            assertThatThrownBy(() -> reader.forEachRemaining(_ -> {})).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static HandedIn bytes(int... bytes) {
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return new HandedIn("file", content);
    }

    private record Zeros(long size) implements FileBytes {

        @Override
        public String name() {
            return "zeros.csv";
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long left = size;

                @Override
                public int read() {
                    return left-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    int count = (int) Math.min(length, left);
                    left -= count;
                    Arrays.fill(target, offset, offset + count, (byte) 0);
                    return count == 0 ? -1 : count;
                }
            };
        }
    }

    private record Breaking(HandedIn file) implements FileBytes {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(file.open()) {
                private long left = 400_000;

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    int count = super.read(target, offset, length);
                    left -= count;
                    if (left < 0) {
                        throw new IOException("connection lost");
                    }
                    return count;
                }
            };
        }
    }
}
