package rapport.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The words behind `import`.
///
/// @param kind    `people`, `organisations`, or empty to let the program see
/// @param mapping the name of a kept mapping, or empty
record ImportWords(Path file, String kind, String mapping, boolean json) {
    private static final String USAGE = "./rapport import FILE [--as people|organisations] [--mapping NAME] [--json]";

    static ImportWords read(List<String> words) throws Unable {
        String file = "";
        String kind = "";
        String mapping = "";
        boolean json = false;
        for (Deque<String> left = new ArrayDeque<>(words); !left.isEmpty(); ) {
            String word = left.pop();
            switch (word) {
                case "--as" -> kind = next(word, left);
                case "--mapping" -> mapping = next(word, left);
                case "--json" -> json = true;
                default -> {
                    if (word.startsWith("--") || !file.isEmpty()) {
                        throw new Unable(word + " is not understood here. " + USAGE, Console.MISUNDERSTOOD);
                    }
                    file = word;
                }
            }
        }
        mustBeKnown(kind);
        return new ImportWords(existing(file), kind, mapping, json);
    }

    private static String next(String word, Deque<String> left) throws Unable {
        if (left.isEmpty()) {
            throw new Unable("Something is missing behind " + word + ". " + USAGE, Console.MISUNDERSTOOD);
        }
        return left.pop();
    }

    private static void mustBeKnown(String kind) throws Unable {
        if (!kind.isEmpty() && !kind.equals("people") && !kind.equals("organisations")) {
            throw new Unable(
                    "--as is followed by people or organisations, not by " + kind + ".", Console.MISUNDERSTOOD);
        }
    }

    private static Path existing(String file) throws Unable {
        if (file.isEmpty()) {
            throw new Unable("Which file? " + USAGE, Console.MISUNDERSTOOD);
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new Unable("There is no file " + path.toAbsolutePath() + ".");
        }
        if (!Files.isReadable(path)) {
            throw new Unable("You may not read " + path.toAbsolutePath() + ".");
        }
        return path;
    }
}
