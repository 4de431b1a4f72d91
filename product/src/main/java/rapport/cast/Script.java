package rapport.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The text files that the cast is written in: one thing a line, its parts set off by bars, and notes after `#`.
final class Script {

    private Script() {}

    static List<String> lines(String file) {
        try (var in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The script " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The parts of a line between the bars, trimmed; a missing last part is empty.
    static List<String> parts(String line, int count) {
        var parts = Arrays.stream((line + "|".repeat(count)).split("\\|", -1))
                .map(String::strip)
                .toList();
        return parts.subList(0, count);
    }
}
