package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void no_template_is_dead() throws IOException {
        String java = all(SOURCES, ".java");
        String jte = all(TEMPLATES, ".jte");

        List<Path> dead = files(TEMPLATES, ".jte").stream()
                .filter(template -> !jte.contains("@template." + dotted(template) + "(")
                        && !java.contains("." + method(template) + "("))
                .toList();

        assertThat(dead).as("templates that nobody shows").isEmpty();
    }

    private static String dotted(Path template) {
        return TEMPLATES
                .relativize(template)
                .toString()
                .replaceFirst("\\.jte$", "")
                .replace('/', '.');
    }

    /// As `jte-models` names it: `web/frame.jte` is `webFrame`.
    private static String method(Path template) {
        String[] words = dotted(template).split("\\.");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String all(Path folder, String ending) throws IOException {
        return files(folder, ending).stream().map(TemplatesTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
