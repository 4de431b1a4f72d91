package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The full match of a million generated people, 15 of 100 of them told twice, and how the time
/// grows from a hundred thousand. Like {@link MatchingQuality} it runs a program of a page with
/// the classes of the built Rapport, each size in a process of its own.
final class MatchingSpeed implements Measurement {
    private static final int SMALLER = 100_000;
    private static final int LARGER = 1_000_000;

    @Override
    public String name() {
        return "match-million";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        Path home = site.launcher().toAbsolutePath().resolveSibling("");
        Said smaller = run(home, SMALLER);
        Said larger = run(home, LARGER);
        return List.of(
                Figure.atMost("full match of 1,000,000 people, 15 % duplicates", larger.seconds, 240, "s"),
                Figure.atMost("full match of 1,000,000 people, heap at its peak", larger.megabytes, 4_096, "MB"),
                new Figure(
                        "full match of 1,000,000 people, pairwise F1",
                        String.format(Locale.ROOT, "%.4f", larger.f1),
                        "at least 0.97",
                        larger.f1 >= 0.97),
                Figure.atMost(
                        "full match of 1,000,000 people, against 100,000",
                        larger.seconds / smaller.seconds,
                        14,
                        "times"),
                Figure.note("full match of 1,000,000 people, more", larger.more()),
                Figure.note("full match of 100,000 people, more", smaller.more()));
    }

    private record Said(
            double seconds,
            double processor,
            double precision,
            double recall,
            double f1,
            long compared,
            double megabytes) {

        String more() {
            return String.format(
                    Locale.ROOT,
                    "%.0f s, %.0f s of the processors, F1 %.4f, precision %.4f, recall %.4f, %,d pairs compared, %.0f MB",
                    seconds,
                    processor,
                    f1,
                    precision,
                    recall,
                    compared,
                    megabytes);
        }
    }

    private static Said run(Path home, int people) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx3500m",
                        "-XX:+UseParallelGC",
                        "-cp",
                        home.resolve(".cache/program/rapport.jar") + ":" + home.resolve("bench/target/classes"),
                        home.resolve("bench/src/main/programs/MatchingSpeed.java")
                                .toString(),
                        Integer.toString(people))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || line.isEmpty()) {
            throw new IOException("The people could not be matched");
        }
        String[] said = line.split("\t", -1);
        return new Said(
                Double.parseDouble(said[1]),
                Double.parseDouble(said[2]),
                Double.parseDouble(said[3]),
                Double.parseDouble(said[4]),
                Double.parseDouble(said[5]),
                Long.parseLong(said[6]),
                Double.parseDouble(said[8]));
    }
}
