package rapport.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Measures how fast rows are read; run by hand, with a small heap (`-Xmx64m`).
final class ThroughputMeasurement {

    private static final byte[] ROW =
            "4711,Anna,Köhler,anna@example.org,+49 170 1234567,\"Markt 1, Haus 2\",53111,Bonn,1980-02-29,12.50\n"
                    .getBytes(StandardCharsets.UTF_8);

    private ThroughputMeasurement() {}

    static void main() throws IOException {
        var file = new Repeated(1_500_000);
        var choices = HandedIn.table(file).choices();
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            long rows = 0;
            try (var reader = RowReader.open(file, choices)) {
                for (; reader.hasNext(); rows++) {
                    reader.next();
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%,d rows of 10 columns, %,d MB: %.2f s, %,.0f rows/s, heap of at most %d MB%n",
                    rows,
                    file.size() >> 20,
                    seconds,
                    rows / seconds,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private record Repeated(int rows) implements FileBytes {

        @Override
        public String name() {
            return "many.csv";
        }

        @Override
        public long size() {
            return (long) rows * ROW.length;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at < size() ? ROW[(int) (at++ % ROW.length)] & 0xFF : -1;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    int count = (int) Math.min(length, size() - at);
                    for (int done = 0; done < count; ) {
                        int from = (int) (at % ROW.length);
                        int part = Math.min(count - done, ROW.length - from);
                        System.arraycopy(ROW, from, target, offset + done, part);
                        done += part;
                        at += part;
                    }
                    return count == 0 ? -1 : count;
                }
            };
        }
    }
}
