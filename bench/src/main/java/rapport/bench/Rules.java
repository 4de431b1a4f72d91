package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Rules over records in memory, on one thread. It is the one measurement that looks inside: a program of a page, run
/// with the classes of the built Rapport, evaluates them and says how fast.
final class Rules implements Measurement {
    private static final double REACH = 500_000;

    @Override
    public String name() {
        return "expressions";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        Path home = site.launcher().resolveSibling("");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        home.resolve(".cache/program/rapport.jar").toString(),
                        home.resolve("bench/src/main/programs/RulesInMemory.java")
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IOException("The rules could not be run");
        }
        lines.forEach(line -> System.err.println("  records a second: " + line));
        double slowest = lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(0, line.indexOf('\t'))))
                .min()
                .orElseThrow();
        return List.of(Figure.atLeast(
                "a rule over records in memory, one thread, the slowest of three", slowest, REACH, "records/s"));
    }
}
