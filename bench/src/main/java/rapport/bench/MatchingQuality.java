package rapport.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How well records are matched of which the truth is known: pairwise, the same usual settings
/// for all sets, no labels used. The sets lie in `shared/data` of a folder above the checkout,
/// or where `-Drapport.data` says.
final class MatchingQuality implements Measurement {
    private static final Map<String, Double> REACH = Map.of(
            "FEBRL 1", 0.985, "FEBRL 2", 0.985, "FEBRL 4", 0.985, "fake_1000", 0.9, "Fodors-Zagats", 0.95, "Beer", 0.8);

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException {
        Path home = site.launcher().toAbsolutePath().resolveSibling("");
        Path data = data(home);
        if (data == null) {
            return List.of(Figure.note("matching", "not measured: there is no folder shared/data above " + home));
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        home.resolve(".cache/program/rapport.jar").toString(),
                        home.resolve("bench/src/main/programs/MatchingQuality.java")
                                .toString(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IOException("The records could not be matched");
        }
        var figures = new ArrayList<Figure>();
        lines.forEach(line -> figures.addAll(figures(line.split("\t", -1))));
        return figures;
    }

    private static List<Figure> figures(String[] said) {
        String set = said[0];
        double f1 = Double.parseDouble(said[3]);
        double reach = REACH.getOrDefault(set, 0.0);
        return List.of(
                reach == 0
                        ? Figure.note("matching " + set + ", F1", said[3])
                        : new Figure("matching " + set + ", F1", said[3], "at least " + reach, f1 >= reach),
                Figure.note(
                        "matching " + set + ", more",
                        "precision " + said[1] + ", recall " + said[2] + ", " + said[4] + " pairs compared, " + said[5]
                                + " to ask, " + said[6] + " s"));
    }

    private static @Nullable Path data(Path home) {
        String told = System.getProperty("rapport.data");
        return told != null
                ? Path.of(told)
                : Stream.iterate(home, folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared/data"))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(null);
    }
}
