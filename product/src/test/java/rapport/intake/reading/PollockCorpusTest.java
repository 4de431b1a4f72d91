package rapport.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The Pollock benchmark: one table, polluted in 2,290 ways.
class PollockCorpusTest {

    private static final Map<String, byte[]> POLLUTED = new TreeMap<>();
    private static final Map<String, byte[]> CLEAN = new HashMap<>();

    @BeforeAll
    static void unpack() throws IOException {
        var archive = Files.readAllBytes(Corpus.folder("import-csv-pollock").resolve("polluted_files.tar.gz"));
        try (var tar = new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (entry.getName().contains("/csv/") && name.endsWith(".csv")) {
                    POLLUTED.put(name, tar.readAllBytes());
                } else if (entry.getName().contains("/clean/")) {
                    CLEAN.put(name, tar.readAllBytes());
                }
            }
        }
    }

    @Test
    void every_polluted_file_is_read_or_refused_with_a_reason() {
        var totals = new TreeMap<String, double[]>();
        int refused = 0;
        for (var file : POLLUTED.entrySet()) {
            var clean = PollockScore.clean(new String(CLEAN.get(file.getKey()), StandardCharsets.UTF_8));
            var read = read(file.getKey(), file.getValue());
            refused += read.isEmpty() ? 1 : 0;
            var total = totals.computeIfAbsent(kind(file.getKey()), _ -> new double[3]);
            double score = PollockScore.of(clean, !file.getKey().equals("file_no_header.csv"), read);
            total[0]++;
            total[1] += score;
            total[2] += read.equals(clean) ? 1 : 0;
            if (file.getKey().startsWith("file_") && !read.equals(clean)) {
                System.out.printf("  %-40s %.3f%n", file.getKey(), score);
            }
        }
        totals.forEach((kind, total) -> System.out.printf(
                "Pollock %-20s %4.0f files, score %.3f, exactly recovered %4.0f%n",
                kind, total[0], total[1] / total[0], total[2]));
        double files = totals.values().stream().mapToDouble(total -> total[0]).sum();
        double score = totals.values().stream().mapToDouble(total -> total[1]).sum() / files;
        double exact = totals.values().stream().mapToDouble(total -> total[2]).sum();
        System.out.printf(
                "Pollock: %.0f files, %d refused, score %.3f (univocity 9.939), exactly recovered %.0f (%.1f %%)%n",
                files, refused, score, exact, 100 * exact / files);
        assertThat(files).isEqualTo(2290);
        assertThat(score).isGreaterThan(9.96);
    }

    /// The table with its header as first row; empty when refused.
    private static List<List<String>> read(String name, byte[] bytes) {
        var file = new HandedIn(name, bytes);
        return switch (HandedIn.inspect(file)) {
            case Inspected.Table table -> {
                var read = new ArrayList<List<String>>();
                if (table.headerFound()) {
                    read.add(table.header());
                }
                for (var each : HandedIn.rows(file, table.choices())) {
                    if (each instanceof ReadRow.Cells row) {
                        read.add(row.cells());
                    }
                }
                yield read;
            }
            case Inspected.Unreadable(var reason) -> {
                assertThat(reason).endsWith(".");
                yield List.of();
            }
            case Inspected.Archive _ -> throw new AssertionError(name + " is no archive");
        };
    }

    private static String kind(String name) {
        return name.startsWith("row_") ? name.replaceAll("_?(row)?[0-9].*", "") : "file";
    }
}
