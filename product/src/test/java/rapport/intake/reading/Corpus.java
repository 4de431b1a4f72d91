package rapport.intake.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The public files that stand beside the project, where they are present.
final class Corpus {

    private Corpus() {}

    /// A folder of `shared/data`, looked for upwards from the working directory; without it the test is skipped.
    static Path folder(String name) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var folder = at.resolve("shared/data").resolve(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        assumeTrue(false, "skipped: shared/data/" + name + " is not here");
        throw new IllegalStateException();
    }
}
