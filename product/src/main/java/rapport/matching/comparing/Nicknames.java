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
    private static final int[] NONE = {};
    private static final Map<String, int[]> LINES = read();

    private Nicknames() {}

    /// The lines on which a name stands.
    static int[] lines(String name) {
        return LINES.getOrDefault(name, NONE);
    }

    /// One bit for each line, so that most names are told apart at once.
    static long set(int[] lines) {
        long set = 0;
        for (int line : lines) {
            set |= 1L << line;
        }
        return set;
    }

    static boolean meet(int[] lines, int[] others) {
        for (int line : lines) {
            for (int other : others) {
                if (line == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> read() {
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
            var found = new HashMap<String, int[]>();
            lines.forEach((name, on) ->
                    found.put(name, on.stream().mapToInt(Integer::intValue).toArray()));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
