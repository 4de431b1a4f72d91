package rapport.matching.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Given names and what those who bear them are called. A line of the table is one name with
/// its short and foreign forms; a form may stand on several lines, for Alex is Alexander or
/// Alexandra.
final class Nicknames {
    private static final Map<String, Set<Integer>> LINES = read();

    private Nicknames() {}

    static boolean areOneName(String one, String other) {
        Set<Integer> lines = LINES.get(one);
        Set<Integer> others = lines == null ? null : LINES.get(other);
        return lines != null && others != null && lines.stream().anyMatch(others::contains);
    }

    private static Map<String, Set<Integer>> read() {
        try (InputStream file = Nicknames.class.getResourceAsStream("nicknames.txt")) {
            if (file == null) {
                throw new IllegalStateException("the table of nicknames is missing");
            }
            var lines = new HashMap<String, Set<Integer>>();
            int number = 0;
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                number++;
                for (String name : line.startsWith("#") || line.isBlank() ? new String[0] : line.split(" ", -1)) {
                    lines.computeIfAbsent(name, _ -> new HashSet<>()).add(number);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
